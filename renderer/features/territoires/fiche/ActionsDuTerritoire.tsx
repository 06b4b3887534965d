import { direEtatDeFiche } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { direHorsCompte } from '#shared/domain/territoire/fiche-territoire.labels.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { Action, Fiche } from './fiche.types.ts';

function colonnesDe(noms: ReadonlyMap<string, string>): readonly Colonne<Action>[] {
  const ou = ({ quartiers }: Action): string =>
    quartiers.length === 0 ? 'hors QPV ou à préciser' : quartiers.map((code) => noms.get(code) ?? code).join(', ');
  return [
    {
      id: 'action',
      titre: 'Action',
      entete: true,
      valeur: ({ intitule }) => intitule,
      cellule: ({ id, intitule }) => (
        <Lien vers={`/fiches-action/${id}`} genre="objet">
          {intitule}
        </Lien>
      ),
      comparer: (une, autre) => comparerTextes(une.intitule, autre.intitule),
    },
    {
      id: 'pilote',
      titre: 'Pilote',
      cellule: ({ pilote }) => pilote ?? 'sans pilote',
      comparer: (une, autre) => comparerTextes(une.pilote ?? '', autre.pilote ?? ''),
    },
    ...(noms.size > 1 ? [{ id: 'ou', titre: 'Quartiers', cellule: ou }] : []),
    {
      id: 'echeance',
      titre: 'Échéance',
      etroite: true,
      valeur: ({ avancement }) => ({ date: avancement.echeance ?? '' }),
      cellule: ({ avancement }) => (avancement.echeance === null ? '' : dateCourte(avancement.echeance)),
      comparer: (une, autre) => (une.avancement.echeance ?? '9999').localeCompare(autre.avancement.echeance ?? '9999'),
    },
    {
      id: 'etat',
      titre: 'État',
      valeur: ({ avancement }) => direEtatDeFiche(avancement).mot,
      cellule: ({ avancement, etatMotif }) => {
        const { sens, mot } = direEtatDeFiche(avancement);
        return (
          <span title={etatMotif ?? undefined}>
            <Etat sens={sens}>{mot}</Etat>
          </span>
        );
      },
      comparer: (une, autre) =>
        comparerTextes(direEtatDeFiche(une.avancement).mot, direEtatDeFiche(autre.avancement).mot),
    },
  ];
}

/** Les actions qui visent ce territoire, de toutes les feuilles de route, chacune une seule fois. */
export function ActionsDuTerritoire({
  fiche: { actions, horsCompte, quartiers, territoire },
}: {
  readonly fiche: Fiche;
}) {
  const hors = direHorsCompte(horsCompte);
  const noms = new Map(quartiers.map(({ code, libelle }) => [code, libelle]));
  return (
    <Bloc titre="Actions">
      <Tableau
        libelle={`Actions de ${territoire.libelle}`}
        colonnes={colonnesDe(noms)}
        lignes={actions}
        cle={({ id }) => id}
        vide={
          <p className="note">
            Aucune action ne vise ce territoire : une fiche action dit ses quartiers, et apparaît ici.{' '}
            <Lien vers="/contrats">Voir les feuilles de route</Lien>
          </p>
        }
      />
      {hors !== null && <LigneCalme>{hors}</LigneCalme>}
      {actions.length > 0 && (
        <LigneCalme>
          Chaque action compte une fois, même inscrite dans plusieurs feuilles de route ; son argent y est entier,
          qu’elle vise ou non d’autres territoires.
        </LigneCalme>
      )}
    </Bloc>
  );
}
