import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { porteeDeDemandeLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import type { DemandeDeControle } from '#shared/domain/convention/controle/demande.schema.ts';
import type { PartieDeControle } from '../controle.types.ts';
import { ModifierDemande } from './ModifierDemande.tsx';
import { Relances } from './Relances.tsx';

const enDate = (date: string | null) => (date === null ? null : { date });
const ecrire = (date: string | null): string => (date === null ? '' : dateCourte(date));

/** Le journal des demandes de contrôle et d'éléments : demandé, relancé, reçu, et ce qu'on en conclut (O-15 ; D. 5316-11). */
export function BlocDemandes({ fiche: { convention }, controles, vu, jour }: PartieDeControle) {
  const [ouverte, setOuverte] = useState<DemandeDeControle | 'neuve' | null>(null);
  const colonnes: readonly Colonne<DemandeDeControle>[] = [
    {
      id: 'demande',
      titre: 'Demandé le',
      entete: true,
      valeur: ({ demandeLe }) => ({ date: demandeLe }),
      cellule: (demande) => (
        <Bouton
          genre="discret"
          libelle={`${dateCourte(demande.demandeLe)} : modifier la demande`}
          surClic={() => setOuverte(demande)}
        >
          {dateCourte(demande.demandeLe)}
        </Bouton>
      ),
    },
    { id: 'portee', titre: 'Pour vérifier', cellule: ({ portee }) => porteeDeDemandeLibelle[portee] },
    { id: 'elements', titre: 'Éléments demandés', cellule: ({ elements }) => elements },
    {
      id: 'attendu',
      titre: 'Attendu le',
      valeur: ({ attenduLe }) => enDate(attenduLe),
      cellule: ({ attenduLe, recuLe }) =>
        recuLe === null && attenduLe !== null && attenduLe < jour ? (
          <Etat sens="retard">{ecrire(attenduLe)}</Etat>
        ) : (
          ecrire(attenduLe)
        ),
    },
    {
      id: 'relances',
      titre: 'Relancé le',
      valeur: ({ relances }) => relances.map(({ le }) => dateCourte(le)).join(', '),
      cellule: (demande) => <Relances demande={demande} jour={jour} />,
    },
    {
      id: 'recu',
      titre: 'Reçu le',
      valeur: ({ recuLe }) => enDate(recuLe),
      cellule: ({ recuLe }) => ecrire(recuLe),
    },
    { id: 'conclusion', titre: 'Ce qu’ils établissent', cellule: ({ conclusion }) => conclusion },
  ];
  return (
    <Bloc
      titre="Demandes d’éléments"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setOuverte('neuve')}>
          Noter une demande
        </Bouton>
      }
    >
      <Tableau
        libelle="Demandes d’éléments"
        colonnes={colonnes}
        lignes={controles.demandes}
        cle={({ id }) => id}
        vide={
          <p className="note">
            Aucune demande : l’organisme fournit tout élément qui permet de vérifier l’exécution (D. 5316-11).
          </p>
        }
      />
      {ouverte !== null && (
        <ModifierDemande
          conventionId={convention.id}
          demande={ouverte === 'neuve' ? null : ouverte}
          vu={vu}
          jour={jour}
          surFermer={() => setOuverte(null)}
        />
      )}
    </Bloc>
  );
}
