"""Rule renderers with keys of their own: the same rules give the same QML, and the legend can be opened by key."""

from qgis.core import QgsFeatureRequest, QgsRuleBasedRenderer

COUNTED = 'coalesce("counted",1) = 1'


def rules(groups):
    """A rule renderer of (label, filter, [(label, filter, symbol)]); a group without label has its rules at the root."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.setRuleKey("root")
    for number, (title, where, children) in enumerate(groups):
        parent = root
        if title:
            parent = QgsRuleBasedRenderer.Rule(None, 0, 0, where, title)
            parent.setRuleKey(f"group-{number}")
            root.appendChild(parent)
        for at, (label, condition, symbol) in enumerate(children):
            rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)
            rule.setRuleKey(f"rule-{number}-{at}")
            parent.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def in_order(renderer, *keys):
    """Draw the features in the order of *keys* (expression, ascending): the last lies uppermost."""
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(key, up, True) for key, up in keys]))
    renderer.setOrderByEnabled(True)
    return renderer
