package studydown.check;

/** A family of rules for items. */
interface ItemRule {
    void check(ItemSet items, ItemFindings findings);
}
