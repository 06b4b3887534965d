import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { dateSansJour } from '#shared/dates/format.ts';
import { LIBELLES_OBJET_TERRITOIRE, LIBELLES_SOURCE } from '#shared/domain/territoire/territoire.labels.ts';
import type { ObjetTerritoire, TerritoireTrouve } from '#shared/domain/territoire/territoire.schema.ts';
import { DepartementEnBref } from './DepartementEnBref.tsx';

/** La table du référentiel d'où vient chaque nature de territoire. */
const TABLES: Readonly<Record<ObjetTerritoire, string>> = {
  departement: 'departements',
  clpe: 'clpe',
  epci: 'epci',
  contrat_ville: 'contrats-ville',
  commune: 'communes',
  qpv: 'qpv',
};

interface Proprietes {
  readonly trouve: TerritoireTrouve;
  readonly surFermer: () => void;
}

/** Un territoire : ce qu'il est, où il est, d'où on le sait. */
export function PanneauTerritoire({ trouve: { objet, code, libelle, precision }, surFermer }: Proprietes) {
  const { donnees: sources } = useRequete('territoires.sources', {});
  const source = sources?.find(({ nom }) => nom === LIBELLES_SOURCE[TABLES[objet]]) ?? null;
  return (
    <Panneau titre={libelle} surFermer={surFermer}>
      <Couples
        couples={[
          ['Nature', LIBELLES_OBJET_TERRITOIRE[objet]],
          ['Où', precision],
          ['Code', code],
        ]}
      />
      <p>
        <Lien vers={`/territoires/${objet}/${code}`} genre="bouton">
          Ouvrir sa fiche
        </Lien>
      </p>
      {objet === 'departement' && <DepartementEnBref code={code} />}
      {objet === 'contrat_ville' && (
        <Bloc titre="Suivre" niveau={3}>
          <Lien vers="/contrats">Voir les contrats de ville suivis</Lien>
        </Bloc>
      )}
      {objet === 'clpe' && (
        <Bloc titre="Instance" niveau={3}>
          <Lien vers="/instances?creer">Créer l’instance de ce comité local</Lien>
        </Bloc>
      )}
      {source && (
        <LigneCalme>{`${source.source}, ${source.millesime}, relevé le ${dateSansJour(source.date)}.`}</LigneCalme>
      )}
    </Panneau>
  );
}
