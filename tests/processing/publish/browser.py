"""Chromium that can reach nothing but files: every request goes to a proxy that refuses it."""

import json
import shutil
import threading
import time
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.service import Service


@contextmanager
def chromium(width=1280, height=800, proxy="http://127.0.0.1:9"):
    """A headless Chromium. make test installs it; without it the test fails, it does not skip. *proxy* answers for the whole network: by default nobody."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
                     "--disable-component-update", "--disable-sync", f"--proxy-server={proxy}", "--proxy-bypass-list=<-loopback>"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver") or "/usr/bin/chromedriver"))
    try:
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        yield driver
    finally:
        driver.quit()


@contextmanager
def served(folder, host="map.test"):
    """A proxy that knows one host, whose files are those of *folder*, and refuses every other: (address of the proxy, list of what was refused)."""
    refused = []

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *words, **more):
            super().__init__(*words, directory=str(folder), **more)

        def do_GET(self):
            address = urlsplit(self.path)
            if address.hostname != host:
                refused.append(self.path)
                self.send_error(403)
                return
            self.path = address.path
            super().do_GET()

        def do_CONNECT(self):
            refused.append(self.path)
            self.send_error(403)

        def log_message(self, *words):
            """Nothing on the test's output."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", refused
    finally:
        server.shutdown()
        server.server_close()


def open_page(driver, path):
    """Open a file, or an address given as text, and wait until the page has drawn its list."""
    driver.get_log("browser")
    driver.get_log("performance")
    driver.get(path if isinstance(path, str) else path.as_uri())
    for _ in range(50):
        if driver.execute_script("return typeof lantian_page !== 'undefined' && document.querySelectorAll('#townships .heading').length > 0"):
            return
        time.sleep(0.1)
    raise AssertionError(f"the page did not start: {driver.get_log('browser')}")


def requests(driver):
    """Addresses the page asked for, data: left out."""
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    urls = [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]
    return [url for url in urls if not url.startswith("data:")]


def search(driver, text):
    """Type *text* into the search field and open the first hit."""
    driver.execute_script(
        "const q = document.getElementById('query'); q.value = arguments[0]; q.dispatchEvent(new Event('input'));"
        "document.querySelector('#hits button').click();", text)
