import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { dateSansJour } from '#shared/dates/format.ts';
import { CHIFFRES_PUBLIES } from '#shared/domain/eq2030/chiffres.data.ts';
import type { ChiffreSaisi } from '#shared/domain/eq2030/chiffre.schema.ts';
import { bilanDe, habitantsDe } from '#shared/domain/eq2030/couverture.rules.ts';
import { accord, enumerer, nombreFr, pluriel } from '#shared/text/nombres.ts';
import type { Tableau } from '../eq2030.types.ts';
import type { QuartierCouvert } from './colonnes.tsx';

interface Proprietes {
  readonly tableau: Tableau;
  readonly couvertures: readonly QuartierCouvert[];
  /** Toute la région : le chiffre publié se met en regard. */
  readonly regional: boolean;
  readonly aujourdHui: string;
}

const publies = ({ region, chiffres }: Tableau): readonly ChiffreSaisi[] =>
  [...CHIFFRES_PUBLIES, ...chiffres].filter(
    ({ genre, regionCode }) => genre === 'quartiers' && regionCode === region.code,
  );

function Habitants({ couverts }: { readonly couverts: readonly QuartierCouvert[] }) {
  const habitants = habitantsDe(couverts.map(({ quartier }) => quartier));
  if (habitants.connus)
    return couverts.length === 0 ? null : (
      <span>{`${nombreFr(habitants.habitants)} habitants (${enumerer(habitants.millesimes.map(String))})`}</span>
    );
  return (
    <span>
      habitants couverts :{' '}
      <NombreExplique
        libelle="Pourquoi ce nombre manque"
        calcul={`Les habitants de ${pluriel(habitants.manquent, 'quartier', 'quartiers')} sur ${habitants.sur} ne sont pas notés : une somme incomplète tromperait. Reprenez une liste « code ; habitants ; millésime ».`}
      >
        n.d.
      </NombreExplique>
    </span>
  );
}

/** Combien de quartiers sont couverts, à côté de ce qui est publié : deux comptes, chacun avec sa date. */
export function Bilan({ tableau, couvertures, regional, aujourdHui }: Proprietes) {
  const { total, couverts } = bilanDe(couvertures);
  return (
    <ul className="faits faits-eq2030">
      <li>
        <NombreExplique
          libelle="Quartiers couverts"
          calcul={`Comptés par les communes des territoires déployés, au ${dateSansJour(aujourdHui)} : un quartier est couvert dès qu’un Bus, un Carrefour ou un CitésLab y est en cours.`}
        >
          {`${nombreFr(couverts)} ${accord(couverts, 'quartier couvert', 'quartiers couverts')} sur ${nombreFr(total)}`}
        </NombreExplique>
      </li>
      <li>
        <Habitants couverts={couvertures.filter(({ classe }) => classe > 0)} />
      </li>
      {regional &&
        publies(tableau).map(({ valeur, periode, date, source, libelle }) => (
          <li key={`${date} ${valeur} ${source}`}>
            <NombreExplique
              libelle="Chiffre publié"
              calcul={`${libelle}. ${source}, daté du ${dateSansJour(date)}. Un cumul compte aussi les quartiers où un dispositif est passé dans l’année : il ne se compare pas quartier à quartier.`}
            >
              {`publié : ${nombreFr(valeur)} QPV${periode === null ? '' : `, ${periode}`}`}
            </NombreExplique>
          </li>
        ))}
    </ul>
  );
}
