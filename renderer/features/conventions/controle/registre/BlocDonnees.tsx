import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { destinataireLibelle, periodiciteLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import type { DonneeTransmise } from '#shared/domain/convention/controle/donnee-transmise.schema.ts';
import { prochaineTransmission } from '#shared/domain/convention/controle/transmission.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { PartieDeControle } from '../controle.types.ts';
import { ModifierDonnee } from './ModifierDonnee.tsx';

function Transmise({
  donnee,
  vu,
  jour,
}: {
  readonly donnee: DonneeTransmise;
  readonly vu: number;
  readonly jour: string;
}) {
  const { id, quoi } = donnee;
  const { modifier } = useModification('donneesTransmises.modifier', { id, vu, objet: quoi });
  const aviser = useAvisAnnulable();
  const noter = () =>
    void modifier({ derniereLe: jour }).then(
      () => aviser(`« ${quoi} » : transmission notée.`, 'donneesTransmises.modifier'),
      direRefus('Transmission non notée.'),
    );
  return (
    <Bouton genre="discret" libelle={`Transmise ce jour : ${quoi}`} surClic={noter}>
      Transmise ce jour
    </Bouton>
  );
}

/** Ce que la convention ordonne de transmettre, à qui, à quel pas, et ce qui est dû ensuite (O-18) : jamais les valeurs. */
export function BlocDonnees({ fiche: { convention }, controles, vu, jour }: PartieDeControle) {
  const [ouverte, setOuverte] = useState<DonneeTransmise | 'neuve' | null>(null);
  const proposition = useCommande('donneesTransmises.proposer');
  const aviser = useAvisAnnulable();
  const proposer = () =>
    void proposition
      .lancer({ conventionId: convention.id })
      .then(
        ({ ajoutees }) =>
          aviser(`${pluriel(ajoutees, 'donnée ajoutée', 'données ajoutées')}.`, 'donneesTransmises.proposer'),
        direRefus('Registre non prérempli.'),
      );
  const prochaine = (donnee: DonneeTransmise) => prochaineTransmission(donnee, convention.fin);
  const colonnes: readonly Colonne<DonneeTransmise>[] = [
    {
      id: 'quoi',
      titre: 'Donnée',
      entete: true,
      valeur: ({ quoi }) => quoi,
      cellule: (donnee) => (
        <Bouton genre="discret" libelle={`Modifier : ${donnee.quoi}`} surClic={() => setOuverte(donnee)}>
          {donnee.quoi}
        </Bouton>
      ),
    },
    { id: 'destinataire', titre: 'À qui', cellule: ({ destinataire }) => destinataireLibelle[destinataire] },
    { id: 'periodicite', titre: 'Périodicité', cellule: ({ periodicite }) => periodiciteLibelle[periodicite] },
    { id: 'personnelles', titre: 'Personnelles', cellule: ({ personnelles }) => (personnelles ? 'Oui' : 'Non') },
    {
      id: 'derniere',
      titre: 'Dernière le',
      valeur: ({ derniereLe }) => (derniereLe === null ? null : { date: derniereLe }),
      cellule: ({ derniereLe }) => (derniereLe === null ? '' : dateCourte(derniereLe)),
    },
    {
      id: 'prochaine',
      titre: 'Prochaine due le',
      valeur: (donnee) => {
        const le = prochaine(donnee);
        return le === null ? null : { date: le };
      },
      cellule: (donnee) => {
        const le = prochaine(donnee);
        if (le === null) return <span className="note">{donnee.premiereLe === null ? 'jour à dire' : ''}</span>;
        return le < jour ? <Etat sens="retard">{dateCourte(le)}</Etat> : dateCourte(le);
      },
    },
    {
      id: 'gestes',
      titre: 'Gestes',
      titreCache: true,
      etroite: true,
      cellule: (donnee) => prochaine(donnee) !== null && <Transmise donnee={donnee} vu={vu} jour={jour} />,
    },
  ];
  return (
    <Bloc
      titre="Données à transmettre"
      note="D. 5316-3, 5° ; les valeurs ne se saisissent pas ici"
      geste={
        <span className="gestes-en-ligne">
          <Bouton genre="discret" surClic={proposer}>
            Préremplir
          </Bouton>
          <Bouton genre="discret" icone="plus" surClic={() => setOuverte('neuve')}>
            Ajouter une donnée
          </Bouton>
        </span>
      }
    >
      <Tableau
        libelle="Données à transmettre"
        colonnes={colonnes}
        lignes={controles.donnees}
        cle={({ id }) => id}
        vide={
          <p className="note">
            Registre vide. « Préremplir » propose ce que les conventions O2R demandent d’ordinaire, à rapprocher de la
            vôtre.
          </p>
        }
      />
      {ouverte !== null && (
        <ModifierDonnee
          conventionId={convention.id}
          donnee={ouverte === 'neuve' ? null : ouverte}
          vu={vu}
          jour={jour}
          surFermer={() => setOuverte(null)}
        />
      )}
    </Bloc>
  );
}
