/** « M. », « Mme », « MM. », « Mmes » : une personne au moins, sauf celle que l’on représente. */
const CIVILITES = /(?<!\p{L})(?<!représentante? )(?<!représentante? de )(?:MM?\.|Mmes?)(?=[ \u00A0])/gu;
const PLUSIEURS = /^(?:les |(?:co|vice-)?présidente?s(?!\p{L})|représentante?s(?!\p{L})|membres(?!\p{L}))/iu;
/** « DDETSPP et France Travail », « le préfet et la présidente » ; jamais « l’emploi et du travail ». */
const DEUX = /^(?:\p{Lu}{2,}|l[ea] \S+) et (?:\p{Lu}|l[ea] |l’)/u;
const FEMININ = /^(?:la |les (?:co|vice-)?présidentes(?!\p{L})|(?:co|vice-)?présidentes?(?!\p{L}))/iu;

/**
 * « Rapporteur », « Rapporteure », « Rapporteurs », « Rapporteures » : en nombre et en genre, d’après ce qui
 * est saisi de l’intervenant. Dans le doute, une seule personne, au masculin.
 */
export function rapporteurs(intervenant: string): string {
  const civilites = intervenant.match(CIVILITES) ?? [];
  if (civilites.length > 0) {
    const e = civilites.every((civilite) => civilite.startsWith('Mme')) ? 'e' : '';
    const plusieurs = civilites.length > 1 || civilites.some((civilite) => /^(?:MM|Mmes)/u.test(civilite));
    return `Rapporteur${e}${plusieurs ? 's' : ''}`;
  }
  const plusieurs = PLUSIEURS.test(intervenant) || DEUX.test(intervenant);
  const e = FEMININ.test(intervenant) && !DEUX.test(intervenant) ? 'e' : '';
  return `Rapporteur${e}${plusieurs ? 's' : ''}`;
}
