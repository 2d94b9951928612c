<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lantian</name>
    <message>
        <source>Lantian</source>
        <translation>蓝天</translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>所需的库…</translation>
    </message>
    <message>
        <source>First-run tour</source>
        <translation>新手导览</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Lantian: libraries</source>
        <translation>蓝天：所需的库</translation>
    </message>
    <message>
        <source>How to get them</source>
        <translation>怎样安装</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Or: these are pure Python and can go into your QGIS profile, which needs no rights and touches nothing else. This command would be run; it uses the network as pip is configured here:</source>
        <translation>或者：下面这些是纯 Python 库，可以装进你的 QGIS 配置文件夹，不需要管理员权限，也不动别的东西。将要执行的命令如下；它会按本机 pip 的设置联网：</translation>
    </message>
    <message>
        <source>I have read the command and want it run</source>
        <translation>我已看过命令，同意执行</translation>
    </message>
    <message>
        <source>Install into the profile</source>
        <translation>装进配置文件夹</translation>
    </message>
    <message>
        <source>The Python program of this QGIS was not found</source>
        <translation>没有找到这个 QGIS 的 Python 程序</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>正在安装…</translation>
    </message>
    <message>
        <source>Installed; please restart QGIS</source>
        <translation>已安装，请重新启动 QGIS</translation>
    </message>
    <message>
        <source>Not installed: what pip said stands above</source>
        <translation>没有装成：原因见上面 pip 的输出</translation>
    </message>
    <message>
        <source>Lantian cannot work yet: {count} of the libraries that it needs are missing or too old.</source>
        <translation>蓝天还不能工作：必需的库中有 {count} 个缺少或过旧。</translation>
    </message>
    <message>
        <source>Lantian works; without {count} of the libraries it would like to have it can do less.</source>
        <translation>蓝天可以工作；想要的库中缺 {count} 个，少一些功能。</translation>
    </message>
    <message>
        <source>All libraries are there.</source>
        <translation>所需的库都有了。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>没有它</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing works</source>
        <translation>什么都不能做</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>Lantian: a fault of ours ({kind}); what was there is untouched. The message log has the details.</source>
        <translation>蓝天：程序内部出错（{kind}）；原有内容未改动，详情见消息日志。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
</context>
</TS>
