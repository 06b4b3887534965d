import type { InstanceResumee } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { InstanceRangee } from '#shared/domain/instance/arbre.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';

/** Où en est le compte rendu de la dernière séance ; le rouge n'est que pour un délai de diffusion passé. */
function CompteRendu({ instance: { derniere, rendu } }: { readonly instance: InstanceResumee }) {
  if (derniere === null || rendu === null) return <span className="calme">–</span>;
  const sens = rendu.ton === 'retard' ? 'retard' : rendu.ton === 'agir' ? 'alerte' : 'fait';
  return (
    <Lien vers={`/reunions/${derniere.id}/documents/rendu`} genre="objet">
      <Etat sens={sens}>{rendu.texte}</Etat>
    </Lien>
  );
}

function Etape({ instance: { id, etape, prochaine, enAttente } }: { readonly instance: InstanceResumee }) {
  if (prochaine === null && enAttente === null) {
    return (
      <Lien vers={`/reunions?creer=${id}`} genre="geste">
        Choisir une date
      </Lien>
    );
  }
  if (etape.ton === 'calme') return etape.texte;
  const etat = <Etat sens={etape.ton === 'retard' ? 'retard' : 'alerte'}>{etape.texte}</Etat>;
  if (enAttente === null) return etat;
  return (
    <Lien vers={`/reunions/${enAttente}`} genre="objet">
      {etat}
    </Lien>
  );
}

/** Les colonnes des comités : dernière séance, procès-verbal, prochaine réunion, où l'on en est, sièges. */
export const colonnesDesComites: readonly Colonne<InstanceRangee<InstanceResumee>>[] = [
  {
    id: 'instance',
    titre: 'Instance',
    entete: true,
    valeur: ({ instance: { nom } }) => nom,
    cellule: ({ instance: { id, nom, partage }, profondeur }) => (
      <span className="sous-comite" data-profondeur={Math.min(profondeur, 2)}>
        <Lien vers={`/instances/${id}`} genre="objet">
          {nom}
        </Lien>
        {partage !== null && <span className="enligne">{partage}</span>}
      </span>
    ),
  },
  {
    id: 'derniere',
    titre: 'Dernière séance',
    etroite: true,
    valeur: ({ instance: { derniere } }) => (derniere === null ? null : { date: derniere.date }),
    cellule: ({ instance: { derniere } }) =>
      derniere === null ? <span className="calme">–</span> : dateCourte(derniere.date),
  },
  {
    id: 'pv',
    titre: 'Compte rendu',
    etroite: true,
    valeur: ({ instance: { rendu } }) => rendu?.texte ?? null,
    cellule: ({ instance }) => <CompteRendu instance={instance} />,
  },
  {
    id: 'prochaine',
    titre: 'Prochaine réunion',
    etroite: true,
    valeur: ({ instance: { prochaine } }) => (prochaine === null ? null : { date: prochaine.date }),
    cellule: ({ instance: { prochaine } }) =>
      prochaine === null ? (
        <span className="calme">à fixer</span>
      ) : (
        <Lien vers={`/reunions/${prochaine.id}`} genre="objet">
          {dateCourte(prochaine.date)}
        </Lien>
      ),
  },
  {
    id: 'etape',
    titre: 'Où en est-on',
    valeur: ({ instance: { etape } }) => etape.texte,
    cellule: ({ instance }) => <Etape instance={instance} />,
  },
  {
    id: 'sieges',
    titre: 'Sièges ayant voix',
    etroite: true,
    valeur: ({ instance: { siegesPourvus } }) => siegesPourvus,
    cellule: ({ instance: { siegesPourvus, siegesVacants } }) => (
      <Sieges
        petit
        comptes={{ present: siegesPourvus, vacant: siegesVacants }}
        libelle={`${pluriel(siegesPourvus, 'siège pourvu', 'sièges pourvus')}, ${pluriel(siegesVacants, 'vacant', 'vacants')}`}
      />
    ),
  },
];
