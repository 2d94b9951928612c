"""What leads over the network, told from the text of a path and of the system's tables."""

import pytest

from lantian.plugin.workspace.network_path import network_kind

MOUNTS = r"""sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
//srv/data /mnt/share cifs rw 0 0
srv:/export /mnt/nfs nfs4 rw 0 0
/dev/sdb1 /mnt/nfs/local ext4 rw 0 0
//srv/lan /mnt/蓝\040天 smb3 rw 0 0
u@h:/ /home/u/h fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
systemd-1 /auto autofs rw 0 0
srv:/auto /auto nfs rw 0 0
tmpfs /tmp tmpfs rw 0 0
broken
"""
DRIVES = {"C:\\": 3, "Z:\\": 4, "E:\\": 2}


@pytest.mark.parametrize(("path", "kind"), [
    ("/home/chen/w.gpkg", ""), ("/mnt/share/w.gpkg", "cifs"), ("/mnt/share", "cifs"), ("/mnt/share2/w.gpkg", ""), ("/mnt/nfs/w.gpkg", "nfs4"),
    ("/mnt/nfs/local/w.gpkg", ""), ("/mnt/nfs/locally/w.gpkg", "nfs4"), ("/mnt/蓝 天/w.gpkg", "smb3"), ("/home/u/h/w.gpkg", "fuse.sshfs"), ("/tmp/w.gpkg", ""),
    ("/run/user/1000/gvfs/smb-share:server=a,share=b/w.gpkg", "fuse.gvfsd-fuse"), ("/auto/w.gpkg", "nfs")])
def test_on_linux(path, kind):
    assert network_kind(path, "linux", mounts=MOUNTS) == kind


def test_without_a_table_of_mounts_a_path_is_local():
    assert network_kind("/mnt/share/w.gpkg", "linux") == ""


@pytest.mark.parametrize(("path", "kind"), [
    ("\\\\server\\share\\w.gpkg", "unc"), ("//server/share/w.gpkg", "unc"), ("\\\\?\\UNC\\server\\share\\w.gpkg", "unc"), ("\\\\?\\C:\\w.gpkg", ""),
    ("\\\\?\\Z:\\w.gpkg", "drive"), ("C:\\数据\\w.gpkg", ""), ("z:\\w.gpkg", "drive"), ("Z:/w.gpkg", "drive"), ("E:\\w.gpkg", ""), ("Q:\\w.gpkg", "")])
def test_on_windows(path, kind):
    assert network_kind(path, "win32", drive_type=lambda root: DRIVES.get(root, 1)) == kind


@pytest.mark.parametrize(("path", "told", "kind"), [
    ("/Volumes/share/w.gpkg", "smbfs", "smbfs"), ("/Volumes/share/w.gpkg", "nfs", "nfs"), ("/Volumes/Disk/w.gpkg", "apfs", ""), ("/Users/a/w.gpkg", "smbfs", "")])
def test_on_macos(path, told, kind):
    assert network_kind(path, "darwin", file_system=lambda path: told) == kind
