/** Where the pages under `/publier/` say they are, in their breadcrumb. */
export const PUBLISH_TRAIL = [['Publier', '/publier/']] as const;
export const FORMAT_TRAIL = [...PUBLISH_TRAIL, ['Format', '/publier/format/']] as const;
export const RULES_TRAIL = [...PUBLISH_TRAIL, ['Règles', '/publier/regles/']] as const;
