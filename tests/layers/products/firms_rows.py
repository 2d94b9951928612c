"""Rows of FIRMS lists of VIIRS and MODIS, one cell of which is another."""

VIIRS = "latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight"
MODIS = "latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,frp,daynight"


def viirs(time="659", confidence="n", satellite="N20", version="2.0NRT"):
    return f"36.25,113.125,331.2,0.39,0.36,2023-11-09,{time},{satellite},VIIRS,{confidence},{version},290.1,3.5,D"


def modis(confidence="50", satellite="Terra", version="6.1NRT"):
    return f"36.25,113.125,315.5,1.9,1.4,2023-11-09,0249,{satellite},MODIS,{confidence},{version},296,24,D"


def rows(header, *lines):
    return "\n".join([header, *lines, ""])
