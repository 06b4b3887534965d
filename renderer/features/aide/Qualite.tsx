import { MENACES, type Menace } from '#shared/domain/qualite/menaces.data.ts';
import { uneFoisSur } from '#shared/domain/qualite/garantie.rules.ts';
import { PASSAGES, type Passage } from '#shared/domain/qualite/passage.schema.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { nombreFr, pluriel, plurielOuAucun } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

const direGarantie = (passage: Passage): string => {
  const sur = uneFoisSur(passage);
  if (passage.fautes > 0) return 'Rien : à corriger.';
  return sur === null ? 'Trop peu d’essais pour le dire.' : `Moins d’une fois sur ${nombreFr(sur)}.`;
};

/** Ce que la campagne a compté, pour qui veut le détail. */
function Chiffres({ chiffres, graine }: Pick<Passage, 'chiffres' | 'graine'>) {
  return (
    <details>
      <summary>Ce qui a été compté</summary>
      <ul>
        {Object.entries(chiffres).map(([quoi, combien]) => (
          <li key={quoi}>{typographier(`${quoi} : ${nombreFr(combien)}`)}</li>
        ))}
        <li>{typographier(`tirage à rejouer : ${graine}`)}</li>
      </ul>
    </details>
  );
}

function LigneDeMenace({ menace: { titre, eprouve }, passage }: { menace: Menace; passage: Passage | undefined }) {
  return (
    <tr>
      <th scope="row">
        <b>{typographier(titre)}</b>
        <p>{typographier(eprouve)}</p>
        {passage !== undefined && <Chiffres {...passage} />}
      </th>
      {passage === undefined ? (
        <td colSpan={3}>Pas encore menée.</td>
      ) : (
        <>
          <td>
            {pluriel(passage.essais, 'essai', 'essais')}, {plurielOuAucun(passage.fautes, 'aucune', 'faute', 'fautes')}
          </td>
          <td>{direGarantie(passage)}</td>
          <td>
            {dateSansJour(passage.date)}
            <p className="note">version {passage.version}</p>
          </td>
        </>
      )}
    </tr>
  );
}

/** Ce qui a été éprouvé, menace par menace, d'après les passages que les campagnes ont écrits. */
export function Qualite() {
  const menes = MENACES.flatMap(({ campagne }) => PASSAGES[campagne] ?? []);
  const somme = (lire: (passage: Passage) => number): number => menes.reduce((total, un) => total + lire(un), 0);
  return (
    <>
      <div>
        <p>
          {typographier(
            'Avant de vous être confiée, l’application est mise à l’épreuve : le même accident est rejoué des centaines de fois, tiré au sort, et l’on compte ce qui s’est mal passé.',
          )}
        </p>
        <p>
          {typographier(
            'Aucune faute en 900 essais ne veut pas dire jamais : cela garantit, avec 95 % de confiance, moins d’une fois sur 300, le tiers des essais. C’est ce que dit la colonne « Garanti ».',
          )}
        </p>
      </div>
      <table className="manuel-table manuel-qualite" aria-label="Ce qui a été éprouvé">
        <caption>
          {pluriel(menes.length, 'menace éprouvée', 'menaces éprouvées')} sur {MENACES.length},{' '}
          {pluriel(
            somme(({ essais }) => essais),
            'essai',
            'essais',
          )}
          ,{' '}
          {plurielOuAucun(
            somme(({ fautes }) => fautes),
            'aucune',
            'faute',
            'fautes',
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">Ce qui pourrait arriver</th>
            <th scope="col">Éprouvé</th>
            <th scope="col">Garanti</th>
            <th scope="col">Le</th>
          </tr>
        </thead>
        <tbody>
          {MENACES.map((menace) => (
            <LigneDeMenace key={menace.campagne} menace={menace} passage={PASSAGES[menace.campagne]} />
          ))}
        </tbody>
      </table>
    </>
  );
}
