import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { totauxDesJustificatifs } from '#shared/domain/convention/controle/justificatif.rules.ts';
import type { Visite } from '#shared/domain/convention/controle/visite.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { plurielOuAucun } from '#shared/text/nombres.ts';
import { adresseDuControle } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import type { PartieDeControle } from '../controle.types.ts';
import { PrevoirUneVisite } from './PrevoirUneVisite.tsx';

const ecarts = ({ points }: Visite): number => points.filter(({ constat }) => constat === 'ecart').length;
const verifies = ({ points }: Visite): string =>
  `${points.filter(({ constat }) => constat !== null).length} sur ${points.length}`;
const etat = ({ le, constats, points }: Visite, jour: string): string => {
  if (constats !== null || points.some(({ constat }) => constat !== null)) return 'Faite';
  return le > jour ? 'Prévue' : 'Constats à écrire';
};

/** Les visites sur place, prévues et faites : ce qui y a été vérifié, ce qui en est écarté (D. 5316-11). */
export function BlocVisites({ fiche, controles, jour }: PartieDeControle) {
  const { convention } = fiche;
  const [prevoit, setPrevoit] = useState(false);
  const colonnes: readonly Colonne<Visite>[] = [
    {
      id: 'le',
      titre: 'Visite du',
      entete: true,
      valeur: ({ le }) => ({ date: le }),
      cellule: ({ id, le }) => (
        <Lien genre="objet" vers={adresseDuControle(convention.id, id)}>
          {dateCourte(le)}
        </Lien>
      ),
    },
    { id: 'organisme', titre: 'Organisme', cellule: ({ organisme }) => organisme },
    { id: 'lieu', titre: 'Lieu', cellule: ({ lieu }) => lieu },
    { id: 'etat', titre: 'État', cellule: (visite) => etat(visite, jour) },
    { id: 'points', titre: 'Points vérifiés', nombre: true, cellule: verifies },
    {
      id: 'ecarts',
      titre: 'Écarts',
      nombre: true,
      cellule: (visite) => plurielOuAucun(ecarts(visite), 'aucun', 'écart', 'écarts'),
    },
    {
      id: 'ecarte',
      titre: 'Écarté',
      nombre: true,
      valeur: ({ justificatifs }) => ({ centimes: totauxDesJustificatifs(justificatifs).ecarte }),
      cellule: ({ justificatifs }) =>
        justificatifs.length === 0 ? '' : montantFr(totauxDesJustificatifs(justificatifs).ecarte),
    },
  ];
  return (
    <Bloc
      titre="Visites sur place"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setPrevoit(true)}>
          Prévoir une visite
        </Bouton>
      }
    >
      <Tableau
        libelle="Visites sur place"
        colonnes={colonnes}
        lignes={controles.visites}
        cle={({ id }) => id}
        vide={
          <p className="note">
            Aucune visite : le préfet de région contrôle l’exécution de la convention (D. 5316-11).
          </p>
        }
      />
      {prevoit && <PrevoirUneVisite fiche={fiche} jour={jour} surFermer={() => setPrevoit(false)} />}
    </Bloc>
  );
}
