import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { InstanceResumee } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';

interface Gestes {
  readonly surReunion: (instance: InstanceResumee) => void;
  readonly surSupprimer: (instance: InstanceResumee) => void;
}

const parDate =
  (lire: (instance: InstanceResumee) => string | undefined) => (une: InstanceResumee, autre: InstanceResumee) =>
    (lire(une) ?? '').localeCompare(lire(autre) ?? '');

function Nom({ instance: { id, nom, partage } }: { readonly instance: InstanceResumee }) {
  return (
    <>
      <Lien vers={`/instances/${id}`} genre="objet">
        {nom}
      </Lien>{' '}
      {partage !== null && <span className="apres-nom">{partage}</span>}
    </>
  );
}

function Etape({ id, prochaine, etape: { texte, ton } }: InstanceResumee) {
  if (prochaine === null) {
    return (
      <Lien vers={`/reunions?creer=${id}`} genre="geste">
        Choisir une date
      </Lien>
    );
  }
  if (ton === 'calme') return <>{texte}</>;
  return <Etat sens={ton === 'retard' ? 'retard' : 'alerte'}>{texte}</Etat>;
}

/** Les colonnes de la liste des instances ; la dernière porte les gestes de la ligne. */
export const colonnesDesInstances = ({ surReunion, surSupprimer }: Gestes): readonly Colonne<InstanceResumee>[] => [
  {
    id: 'instance',
    titre: 'Instance',
    entete: true,
    cellule: (instance) => <Nom instance={instance} />,
    comparer: (une, autre) => enTri(une.nom).localeCompare(enTri(autre.nom)),
  },
  {
    id: 'derniere',
    titre: 'Dernière séance',
    cellule: ({ derniere }) => (derniere === null ? <span className="absent">aucune</span> : dateCourte(derniere.date)),
    comparer: parDate(({ derniere }) => derniere?.date),
  },
  {
    id: 'prochaine',
    titre: 'Prochaine réunion',
    cellule: ({ prochaine }) =>
      prochaine === null ? (
        <span className="absent">à fixer</span>
      ) : (
        <Lien vers={`/reunions/${prochaine.id}`} genre="objet">
          {dateCourte(prochaine.date)}
        </Lien>
      ),
    comparer: parDate(({ prochaine }) => prochaine?.date),
  },
  { id: 'etape', titre: 'Où en est-on', cellule: (instance) => <Etape {...instance} /> },
  {
    id: 'sieges',
    titre: 'Sièges ayant voix',
    cellule: ({ siegesPourvus, siegesVacants }) => (
      <Sieges
        petit
        comptes={{ present: siegesPourvus, vacant: siegesVacants }}
        libelle={`${pluriel(siegesPourvus, 'siège pourvu', 'sièges pourvus')}, ${pluriel(siegesVacants, 'vacant', 'vacants')}`}
      />
    ),
    comparer: (une, autre) => une.siegesPourvus - autre.siegesPourvus,
  },
  {
    id: 'gestes',
    titre: 'Gestes',
    titreCache: true,
    etroite: true,
    cellule: (instance) => (
      <Menu
        libelle={`Gestes : ${instance.nom}`}
        gestes={[
          { id: 'reunion', libelle: 'Nouvelle réunion', icone: 'plus', surClic: () => surReunion(instance) },
          {
            id: 'supprimer',
            libelle: 'Supprimer',
            icone: 'corbeille',
            danger: true,
            surClic: () => surSupprimer(instance),
          },
        ]}
      />
    ),
  },
];
