"""Whose fire is it: the probability that a detection lies in each township.

The response of the pixel (``response.py``) is integrated over every township it may touch; *outside all townships* is one more
owner. Raster pixels are attributed by the share of the pixel that each township covers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..layers.datum import degree_lengths
from ..layers.pieces import by_pieces
from . import response

OUTSIDE = -1
"""Index of the owner *outside all townships*."""
SMALLEST_SHARE = 5e-5
"""A share that rounds to 0.0000 is not an owner."""


@dataclass(frozen=True)
class Pixels:
    """Detections as attribution needs them, arrays of length n.

    lon, lat in WGS 84 degrees; scan_m, track_m the footprint (NaN: none); angle_deg of the scan axis, counter-clockwise from
    east; error_m is σ per axis; triangle says where the response along scan is triangular; polygon is the pixel's own outline
    in degrees for rasters, else None.
    """

    lon: np.ndarray
    lat: np.ndarray
    scan_m: np.ndarray
    track_m: np.ndarray
    angle_deg: np.ndarray
    error_m: np.ndarray
    triangle: np.ndarray
    polygon: np.ndarray

    def __len__(self):
        return len(self.lon)

    def take(self, rows) -> Pixels:
        return Pixels(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))


@dataclass(frozen=True)
class Shares:
    """Who owns what: rows (detection, owner, share), owner −1 = outside, sorted by detection, then share falling, then owner.

    The shares of one detection add up to 1.
    """

    detection: np.ndarray
    owner: np.ndarray
    share: np.ndarray


def rectangles(pixels: Pixels, half_scan=None, half_track=None) -> np.ndarray:
    """Outlines of the footprints as polygons in degrees; None where there is no footprint.

    *half_scan* and *half_track* (metres) replace the footprint's own half sizes. The plane is the tangent plane at the centre
    on the ellipsoid: within 10 km of it, it is true to about 2 m.
    """
    half_x = pixels.scan_m / 2 if half_scan is None else half_scan
    half_y = pixels.track_m / 2 if half_track is None else half_track
    turn = np.radians(pixels.angle_deg)
    east, north = degree_lengths(pixels.lat)
    corner_x = np.stack([-half_x, half_x, half_x, -half_x], axis=1)
    corner_y = np.stack([-half_y, -half_y, half_y, half_y], axis=1)
    x = corner_x * np.cos(turn)[:, None] - corner_y * np.sin(turn)[:, None]
    y = corner_x * np.sin(turn)[:, None] + corner_y * np.cos(turn)[:, None]
    ring = np.stack([pixels.lon[:, None] + x / east[:, None], pixels.lat[:, None] + y / north[:, None]], axis=2)
    outlines = np.full(len(pixels), None, object)
    known = np.isfinite(ring).all(axis=(1, 2))
    outlines[known] = by_pieces(shapely.polygons, ring[known])
    return outlines


def footprints(pixels: Pixels) -> np.ndarray:
    """The footprint of each detection as a polygon in degrees: the raster's own pixel, else the rectangle, else None."""
    own = ~shapely.is_missing(pixels.polygon)
    return np.where(own, pixels.polygon, rectangles(pixels))


def attribute(pixels: Pixels, townships: np.ndarray, progress=None) -> Shares:
    """The share of every township (array of polygons in degrees that do not overlap) in every detection.

    Holes and multipolygons count as they are. Raises nothing for detections far away: they are wholly outside.
    """
    own = ~shapely.is_missing(pixels.polygon)
    rows = [_of_responses(pixels, np.flatnonzero(~own), townships, progress), _of_outlines(pixels.polygon, np.flatnonzero(own), townships)]
    detection, owner, share = (np.concatenate(part) for part in zip(*rows, strict=True))
    kept = share > SMALLEST_SHARE
    detection, owner, share = detection[kept], owner[kept], np.minimum(share[kept], 1.0)
    inside = np.bincount(detection, share, len(pixels))
    rest = 1 - inside
    outside = np.flatnonzero(rest > SMALLEST_SHARE)
    # What numerical noise leaves beside 1 is given back in proportion, so that the shares of a detection add up.
    whole = np.where(rest > SMALLEST_SHARE, 1.0, np.where(inside > 0, inside, 1.0))
    detection = np.concatenate([detection, outside])
    owner = np.concatenate([owner, np.full(len(outside), OUTSIDE)])
    share = np.concatenate([share / whole[detection[: len(share)]], rest[outside]])
    # Ten decimals: far below what is told, far above the noise that would upset a tie.
    order = np.lexsort((np.where(owner == OUTSIDE, len(townships), owner), -np.round(share, 10), detection))
    return Shares(detection[order], owner[order], share[order])


def _pairs(boxes, townships):
    """(box, township, whole) for every pair that meets; *whole* where the box lies inside the township."""
    tree = shapely.STRtree(boxes)
    township, box = tree.query(townships, predicate="intersects")
    inner_township, inner_box = tree.query(townships, predicate="contains_properly")
    whole = np.isin(box * len(townships) + township, inner_box * len(townships) + inner_township)
    return box, township, whole


def _of_responses(pixels, rows, townships, progress, chunk=20_000):
    empty = np.zeros(0, int), np.zeros(0, int), np.zeros(0)
    parts = [empty]
    for start in range(0, len(rows), chunk):
        if progress:
            progress(start / len(rows))
        some = rows[start : start + chunk]
        parts.append(_of_chunk(pixels.take(some), some, townships))
    return tuple(np.concatenate(part) for part in zip(*parts, strict=True))


def _of_chunk(pixels, rows, townships):
    scan = np.where(np.isfinite(pixels.scan_m), pixels.scan_m, response.SMALLEST_M)
    track = np.where(np.isfinite(pixels.track_m), pixels.track_m, response.SMALLEST_M)
    boxes = rectangles(pixels, *response.reach(scan, track, pixels.error_m, pixels.triangle))
    box, township, whole = _pairs(boxes, townships)
    split = np.flatnonzero(~whole)
    share = np.ones(len(box))
    share[split] = _split_shares(pixels, scan, track, boxes, townships, box[split], township[split])
    return rows[box], township, share


def _split_shares(pixels, scan, track, boxes, townships, box, township):
    """Shares of the pairs whose border runs through the response: line integral round the clipped township."""
    if len(box) == 0:
        return np.zeros(0)
    clipped = shapely.intersection(boxes[box], townships[township])
    pieces, pair = shapely.get_parts(clipped, return_index=True)
    polygons = shapely.get_type_id(pieces) == 3
    # Normal form turns shells clockwise and holes the other way, the reverse of what the line integral wants: hence the minus.
    pieces, pair = shapely.normalize(pieces[polygons]), pair[polygons]
    rings, piece = shapely.get_rings(pieces, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    which = box[pair[piece[ring]]]
    east, north = degree_lengths(pixels.lat[which])
    x, y = (coordinates[:, 0] - pixels.lon[which]) * east, (coordinates[:, 1] - pixels.lat[which]) * north
    turn = np.radians(pixels.angle_deg[which])
    along, across = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
    edge = np.flatnonzero(ring[1:] == ring[:-1])
    one = which[edge]
    shares = response.edge_shares(
        along[edge], across[edge], along[edge + 1], across[edge + 1], scan[one], track[one], pixels.error_m[one], pixels.triangle[one])
    return -np.bincount(pair[piece[ring[edge]]], shares, len(box))


def _of_outlines(outlines, rows, townships):
    """Raster pixels: the share of the pixel's area. Ratios of areas need no projection at this size."""
    if len(rows) == 0:
        return np.zeros(0, int), np.zeros(0, int), np.zeros(0)
    own = outlines[rows]
    box, township, whole = _pairs(own, townships)
    split = np.flatnonzero(~whole)
    share = np.ones(len(box))
    share[split] = shapely.area(shapely.intersection(own[box[split]], townships[township[split]])) / shapely.area(own[box[split]])
    return rows[box], township, share
