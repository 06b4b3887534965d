import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { InstanceResumee } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { InstanceRangee } from '#shared/domain/instance/arbre.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { titreDuNiveau } from './niveaux.ts';

type Rangee = InstanceRangee<InstanceResumee>;

const admetUnGroupe = (type: InstanceResumee['type']): boolean => TYPES.groupe_travail.parents.includes(type);

interface Gestes {
  readonly surCommission: (instance: InstanceResumee) => void;
  readonly surReunion: (instance: InstanceResumee) => void;
  readonly surSupprimer: (instance: InstanceResumee) => void;
}

const parDate = (lire: (instance: InstanceResumee) => string | undefined) => (une: Rangee, autre: Rangee) =>
  (lire(une.instance) ?? '').localeCompare(lire(autre.instance) ?? '');

/** Le nom, décalé sous le comité dont l'instance dépend. */
function Nom({ instance: { id, nom, partage }, profondeur }: Rangee) {
  return (
    <span className="nom-en-arbre" data-profondeur={Math.min(profondeur, 3)}>
      <Lien vers={`/instances/${id}`} genre="objet">
        {nom}
      </Lien>{' '}
      {partage !== null && <span className="apres-nom">{partage}</span>}
    </span>
  );
}

function Etape({ id, prochaine, enAttente, etape: { texte, ton } }: InstanceResumee) {
  if (prochaine === null && enAttente === null) {
    return (
      <Lien vers={`/reunions?creer=${id}`} genre="geste">
        Choisir une date
      </Lien>
    );
  }
  if (ton === 'calme') return <>{texte}</>;
  const etat = <Etat sens={ton === 'retard' ? 'retard' : 'alerte'}>{texte}</Etat>;
  if (enAttente === null) return etat;
  return (
    <Lien vers={`/reunions/${enAttente}`} genre="objet">
      {etat}
    </Lien>
  );
}

/** Les colonnes de la liste des instances ; la dernière porte les gestes de la ligne. */
export const colonnesDesInstances = ({
  surReunion,
  surCommission,
  surSupprimer,
}: Gestes): readonly Colonne<Rangee>[] => [
  { id: 'niveau', titre: 'Niveau', horsEcran: true, valeur: ({ niveau }) => titreDuNiveau(niveau) },
  {
    id: 'instance',
    titre: 'Instance',
    entete: true,
    valeur: ({ instance: { nom } }) => nom,
    cellule: (rangee) => <Nom {...rangee} />,
    comparer: (une, autre) => comparerTextes(une.instance.nom, autre.instance.nom),
  },
  {
    id: 'derniere',
    titre: 'Dernière séance',
    valeur: ({ instance: { derniere } }) => (derniere === null ? null : { date: derniere.date }),
    cellule: ({ instance: { derniere } }) =>
      derniere === null ? <span className="absent">aucune</span> : dateCourte(derniere.date),
    comparer: parDate(({ derniere }) => derniere?.date),
  },
  {
    id: 'prochaine',
    titre: 'Prochaine réunion',
    valeur: ({ instance: { prochaine } }) => (prochaine === null ? null : { date: prochaine.date }),
    cellule: ({ instance: { prochaine } }) =>
      prochaine === null ? (
        <span className="absent">à fixer</span>
      ) : (
        <Lien vers={`/reunions/${prochaine.id}`} genre="objet">
          {dateCourte(prochaine.date)}
        </Lien>
      ),
    comparer: parDate(({ prochaine }) => prochaine?.date),
  },
  {
    id: 'etape',
    titre: 'Où en est-on',
    valeur: ({ instance: { etape } }) => etape.texte,
    cellule: ({ instance }) => <Etape {...instance} />,
  },
  {
    id: 'sieges',
    titre: 'Sièges ayant voix',
    valeur: ({ instance: { siegesPourvus } }) => siegesPourvus,
    cellule: ({ instance: { siegesPourvus, siegesVacants } }) => (
      <Sieges
        petit
        comptes={{ present: siegesPourvus, vacant: siegesVacants }}
        libelle={`${pluriel(siegesPourvus, 'siège pourvu', 'sièges pourvus')}, ${pluriel(siegesVacants, 'vacant', 'vacants')}`}
      />
    ),
    comparer: (une, autre) => une.instance.siegesPourvus - autre.instance.siegesPourvus,
  },
  {
    id: 'vacants',
    titre: 'Sièges vacants',
    horsEcran: true,
    valeur: ({ instance: { siegesVacants } }) => siegesVacants,
  },
  {
    id: 'gestes',
    titre: 'Gestes',
    titreCache: true,
    etroite: true,
    cellule: ({ instance }) => (
      <Menu
        libelle={`Gestes : ${instance.nom}`}
        gestes={[
          { id: 'reunion', libelle: 'Nouvelle réunion', icone: 'plus', surClic: () => surReunion(instance) },
          ...(admetUnGroupe(instance.type)
            ? [
                {
                  id: 'commission',
                  libelle: 'Créer un groupe de travail',
                  icone: 'plus' as const,
                  surClic: () => surCommission(instance),
                },
              ]
            : []),
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
