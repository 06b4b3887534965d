import { AIDE_DES_OPERATEURS } from '#shared/domain/recherche/operateurs.data.ts';
import { focaliserLaRecherche } from './foyer.ts';

interface Proprietes {
  readonly ouverte: boolean;
  readonly texte: string;
  readonly surAjouter: (texte: string) => void;
}

/** Les opérateurs, chacun avec son exemple : un clic en écrit le début dans la recherche. */
export function AideDesOperateurs({ ouverte, texte, surAjouter }: Proprietes) {
  return (
    <details className="aide-recherche" open={ouverte}>
      <summary>Resserrer en écrivant</summary>
      <dl>
        {AIDE_DES_OPERATEURS.map(({ exemple, sens, debut }) => (
          <div key={exemple}>
            <dt>
              <button
                type="button"
                className="operateur"
                onClick={() => {
                  surAjouter(`${texte.trim()} ${debut}`.trimStart());
                  focaliserLaRecherche();
                }}
              >
                {exemple}
              </button>
            </dt>
            <dd className="note">{sens}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
