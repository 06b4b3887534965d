import { texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import type { Decision } from '../choix.ts';
import type { Comprise } from '../reprise.types.ts';

interface Proprietes {
  readonly comprise: Comprise;
  readonly decider: (decision: Decision) => void;
}

/** Un titre se trouve dans les premières lignes ; plus bas, on le dit de la ligne elle-même. */
const PREMIERES = 30;
const SIGNES = 48;

/** Où sont les titres : trouvés, à changer d'une liste. */
export function LigneDesTitres({ comprise: { montrees, titres }, decider }: Proprietes) {
  const premieres = montrees.filter(({ ligne }) => ligne < PREMIERES || ligne === titres);
  const extrait = (ligne: number): string => {
    const cellules = montrees.find((montree) => montree.ligne === ligne)?.cellules ?? [];
    const texte = cellules.map(texteDe).filter(Boolean).join(', ').replaceAll('\n', ' ');
    return texte.length > SIGNES ? `${texte.slice(0, SIGNES)}…` : texte;
  };
  const connue = titres === null || premieres.some(({ ligne }) => ligne === titres);
  return (
    <label className="ligne-des-titres">
      Titres
      <select
        className="saisie"
        value={titres ?? ''}
        onChange={({ target }) =>
          decider({ genre: 'titres', ligne: target.value === '' ? null : Number(target.value) })
        }
      >
        <option value="">aucun</option>
        {!connue && <option value={titres}>{`ligne ${titres + 1}`}</option>}
        {premieres.map(({ ligne }) => (
          <option key={ligne} value={ligne}>
            {`ligne ${ligne + 1}${extrait(ligne) === '' ? '' : ` : ${extrait(ligne)}`}`}
          </option>
        ))}
      </select>
    </label>
  );
}
