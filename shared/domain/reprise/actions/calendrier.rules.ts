import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';
import { type Periode, periodeDe, SANS_DATE } from './periode.rules.ts';

const LONG = 60;
const ENTRE = /\s*(?:→|->|–|—)\s*|\s+(?:au|a|-)\s+/u;
const JOUR_SEUL = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u;

/** Ce que borne un bout de calendrier : un jour ou une période. */
function bornes(texte: string): Periode | null {
  const periode = periodeDe(texte);
  if (periode !== null) return periode;
  const { valeur } = lireDateDeCellule(texte);
  return valeur === null ? null : { debut: valeur, fin: valeur, vague: false };
}

/** Le calendrier d'une action, « AAAA-MM-JJ/AAAA-MM-JJ » : « mars - juin 2026 », « du 01/03/2026 au 30/06/2026 », « 2026-2027 ». */
export function lireCalendrier(cellule: Cellule): Lecture {
  if (typeof cellule !== 'string' && 'date' in cellule) {
    const lue = lireDateDeCellule(cellule);
    return lue.valeur === null ? lue : { valeur: `${lue.valeur}/` };
  }
  const texte = nettoyerLigne(texteDe(cellule));
  if (texte === '') return { valeur: null };
  if (SANS_DATE.test(enTri(texte))) return { valeur: null };
  const saisie = enTri(texte).replace(/^(?:de |du |d')/u, '');
  const annees = /^(?<une>20\d{2})\s*[-/–]\s*(?<autre>20\d{2})$/u.exec(saisie)?.groups;
  if (annees !== undefined) return { valeur: `${annees['une']}-01-01/${annees['autre']}-12-31` };
  const entiere = JOUR_SEUL.test(saisie) ? null : bornes(saisie);
  if (entiere !== null) return { valeur: `${entiere.debut}/${entiere.fin}` };
  const [avant, apres, ...trop] = saisie.split(ENTRE);
  if (avant !== undefined && apres !== undefined && trop.length === 0) {
    const fin = bornes(apres);
    // « mars - juin 2026 » : l'année se dit une fois.
    const debut = bornes(avant) ?? bornes(`${avant} ${/20\d{2}$/u.exec(apres)?.[0] ?? ''}`);
    if (debut !== null && fin !== null && debut.debut <= fin.fin) return { valeur: `${debut.debut}/${fin.fin}` };
  }
  return {
    valeur: null,
    remarque: {
      gravite: 'refus',
      phrase: `« ${texte.slice(0, LONG)} » n’est pas un calendrier. Exemples : mars à juin 2026, T2 2026, 01/03/2026.`,
      propositions: [],
    },
  };
}
