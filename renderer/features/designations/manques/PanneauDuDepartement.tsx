import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { rangAccorde } from '#shared/domain/designation/designation.labels.ts';
import { etatDesignation } from '#shared/domain/designation/designation.rules.ts';
import { echelonsDuGenre } from '#shared/domain/designation/echelons.rules.ts';
import { situationEnMots } from '#shared/domain/designation/manques.rules.ts';
import { DEPARTEMENTS, type Departement } from '#shared/domain/territoire/departements.data.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { nomDe } from '../colonnes.tsx';
import type { Designation, Tableau } from '../designations.types.ts';
import { QuiEstDesigne } from '../fiche/QuiEstDesigne.tsx';
import type { DepartDeDesignation } from '../NouvelleDesignation.tsx';
import { departementsVus, genresAttendus } from './lignes.ts';

interface Proprietes {
  readonly code: string;
  readonly tableau: Tableau;
  readonly genre: string | null;
  readonly aujourdHui: string;
  readonly suite: string;
  readonly surDesigner: (depart: DepartDeDesignation) => void;
  readonly surFermer: () => void;
}

const periode = ({ debut, fin }: Designation): string =>
  [debut !== null && `depuis le ${dateCourte(debut)}`, fin !== null && `jusqu’au ${dateCourte(fin)}`]
    .filter(Boolean)
    .join(', ');

/** Où l'on désigne d'ici : le département, ou sa région si le genre est régional ; celle d'un autre fichier se choisit. */
function lieuDe(
  genre: string,
  { code, nom, region }: Departement,
  sienne: Tableau['region'],
): NonNullable<DepartDeDesignation['territoires']> {
  const admis = echelonsDuGenre(genre);
  if (admis.includes('departement')) return [{ genre: 'departement', code, libelle: nom }];
  return admis.includes('region') && region === sienne.code ? [{ genre: 'region', ...sienne }] : [];
}

/** Qui appeler dans un département : qui tient la désignation, qui l'a tenue, les autres désignations, les opérateurs. */
export function PanneauDuDepartement({ code, tableau, genre, aujourdHui, suite, surDesigner, surFermer }: Proprietes) {
  const departement = DEPARTEMENTS.find((un) => un.code === code);
  const choisi = tableau.genres.find(({ id }) => id === genre) ?? genresAttendus(tableau.genres)[0];
  if (departement === undefined || choisi === undefined) return null;
  const [vu] = departementsVus(tableau, choisi.id, [departement], aujourdHui);
  const ici = tableau.designations.filter(({ territoires }) =>
    territoires.some(({ departements }) => departements.includes(code)),
  );
  const passees = ici.filter((d) => d.genre === choisi.id && etatDesignation(d, aujourdHui) === 'passee');
  const autres = ici.filter((d) => d.genre !== choisi.id && etatDesignation(d, aujourdHui) !== 'passee');
  const noms = new Map(tableau.genres.map(({ id, nom }) => [id, nom]));
  const vacance = ici.find(
    (d) => d.genre === choisi.id && d.personne === null && etatDesignation(d, aujourdHui) === 'en_cours',
  );
  if (vu === undefined) return null;
  return (
    <Panneau titre={`${code} ${departement.nom}`} surFermer={surFermer}>
      <p className="note">{choisi.nom}</p>
      {vu.sansReferent && (
        <p>
          <Etat sens={vu.situation.etat === 'vacante' ? 'alerte' : 'attente'}>
            {enCapitale(situationEnMots(vu.situation))}
          </Etat>
        </p>
      )}
      <ul className="designes">
        {vu.situation.tenues.map((designation) => (
          <li key={designation.id}>
            <QuiEstDesigne personne={designation.personne} />
            <span className="note">
              {[rangAccorde(designation.rang, designation.personne?.civilite ?? null), periode(designation)]
                .filter((mot) => mot !== '')
                .join(', ')}
            </span>
            <Lien vers={`/annuaire/designations/${designation.id}${suite}`} genre="geste">
              Voir la désignation
            </Lien>
          </li>
        ))}
      </ul>
      <p className="puces gestes-designation">
        {vacance !== undefined && (
          <Lien vers={`/annuaire/designations/${vacance.id}${suite}`} genre="bouton">
            Voir la vacance
          </Lien>
        )}
        <Bouton
          surClic={() => surDesigner({ genre: choisi.id, territoires: lieuDe(choisi.id, departement, tableau.region) })}
        >
          Désigner ici…
        </Bouton>
      </p>
      {passees.length > 0 && (
        <Bloc titre="Auparavant" niveau={3}>
          <ul className="designes">
            {passees.map((designation) => (
              <li key={designation.id}>
                <Lien vers={`/annuaire/designations/${designation.id}${suite}`}>{nomDe(designation)}</Lien>
                <span className="note">{periode(designation)}</span>
              </li>
            ))}
          </ul>
        </Bloc>
      )}
      {autres.length > 0 && (
        <Bloc titre="Autres désignations" niveau={3}>
          <ul className="designes">
            {autres.map((designation) => (
              <li key={designation.id}>
                <Lien vers={`/annuaire/designations/${designation.id}${suite}`}>{nomDe(designation)}</Lien>
                <span className="note">{noms.get(designation.genre)}</span>
              </li>
            ))}
          </ul>
        </Bloc>
      )}
      <Bloc titre="Opérateurs EQ2030" niveau={3}>
        {vu.sansOperateur ? (
          <Etat sens="alerte">Aucun opérateur en cours</Etat>
        ) : (
          <p>{pluriel(vu.operateurs, 'opérateur en cours', 'opérateurs en cours')}</p>
        )}
      </Bloc>
    </Panneau>
  );
}
