import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { VueDEnsemble } from '#shared/contract/ensemble.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { SiegeLu } from '../composition/lecture.ts';
import { PartDAssiduite } from './PartDAssiduite.tsx';
import { type LigneDAssiduite, parCollege, parSiege } from './assiduite.ts';

const colonnes = (titre: string) => [
  { id: 'nom', titre, entete: true, cellule: ({ nom }: LigneDAssiduite) => nom },
  {
    id: 'part',
    titre: 'Présences',
    etroite: true,
    valeur: ({ presences }: LigneDAssiduite) => presences,
    cellule: (ligne: LigneDAssiduite) => <PartDAssiduite {...ligne} />,
  },
  { id: 'constats', titre: 'Séances', horsEcran: true as const, valeur: ({ constats }: LigneDAssiduite) => constats },
];

interface Proprietes {
  /** L'instance. */
  readonly id: string;
  readonly vue: VueDEnsemble;
  readonly sieges: readonly SiegeLu[];
}

/** Qui vient : par collège, puis par membre, aux dernières séances ; un suppléant compte pour son siège. */
export function Assiduite({ id, vue, sieges }: Proprietes) {
  const membres = parSiege(sieges, vue);
  const derniere = vue.seances.at(-1);
  if (membres.length === 0 || derniere === undefined)
    return (
      <Bloc titre="Assiduité">
        <p className="note">Elle se lira après la première séance : qui était là, en personne ou par suppléant.</p>
      </Bloc>
    );
  const versLeTableau = (
    <Lien vers={`/instances/${id}/tableau?periode=tout`} genre="geste">
      Toutes les séances
    </Lien>
  );
  const depuis = `${pluriel(vue.seances.length, 'séance', 'séances')} depuis le ${dateCourte(derniere.date)}`;
  return (
    <div>
      <Bloc titre="Assiduité" note={depuis} geste={versLeTableau}>
        <Tableau
          libelle="Assiduité par collège"
          colonnes={colonnes('Collège')}
          lignes={parCollege(membres)}
          cle={({ cle }) => cle}
          vide={null}
        />
      </Bloc>
      <Bloc titre="Par membre" niveau={3}>
        <Tableau
          libelle="Assiduité par membre"
          colonnes={colonnes('Membre')}
          lignes={membres.toSorted((une, autre) => une.presences / une.constats - autre.presences / autre.constats)}
          cle={({ cle }) => cle}
          vide={null}
        />
      </Bloc>
    </div>
  );
}
