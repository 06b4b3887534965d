import { motsDe } from '#shared/domain/recherche/mots.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import type { GesteDePalette } from './gestes.data.ts';

/** De quoi choisir sans que ce qui se trouve passe sous le bord. */
const AU_PLUS = 8;
const SANS_FRAPPE = 6;

/** Où ce qui est tapé se trouve dans un geste : 0, son libellé commence ainsi ; 1, le libellé le dit ; 2, un synonyme ; `null`, nulle part. */
function rang({ libelle, mots = '' }: GesteDePalette, frappe: string): 0 | 1 | 2 | null {
  if (enTri(libelle).startsWith(enTri(frappe))) return 0;
  if (enTri(libelle).includes(enTri(frappe))) return 1;
  const siens = motsDe(`${libelle} ${mots}`);
  return motsDe(frappe).every((mot) => siens.some((sien) => sien.startsWith(mot))) ? 2 : null;
}

/** Les gestes que dit la frappe, accents ignorés, synonymes compris ; sans frappe, les premiers. */
export function choisirGestes(gestes: readonly GesteDePalette[], frappe: string): readonly GesteDePalette[] {
  if (motsDe(frappe).length === 0) return gestes.slice(0, SANS_FRAPPE);
  return gestes
    .flatMap((geste) => {
      const ou = rang(geste, frappe);
      return ou === null ? [] : [{ geste, ou }];
    })
    .toSorted((un, autre) => un.ou - autre.ou)
    .slice(0, AU_PLUS)
    .map(({ geste }) => geste);
}
