import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import type { Versement } from '#shared/domain/convention/annee.schema.ts';
import { genreDeVersementLibelle } from '#shared/domain/convention/convention.labels.ts';
import { montantFr } from '#shared/text/montants.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { ConstatsDesVersements } from '../argent/suivi/ConstatsDesVersements.tsx';
import type { Onglet } from './convention.types.ts';
import { ModifierVersement } from './ModifierVersement.tsx';

const enDate = (date: string | null) => (date === null ? null : { date });
const enCentimes = (montant: number | null) => (montant === null ? null : { centimes: montant });

/** Ce qui est prévu et ce qui est versé, exercice par exercice. */
export function Versements({ fiche, vu, jour }: Onglet) {
  const { convention, annees, versements } = fiche;
  const [modifie, setModifie] = useState<Versement | 'neuf' | null>(null);
  const retrait = useCommande('versements.retirer');
  const aviser = useAvisAnnulable();
  const nom = ({ genre, annee }: Versement): string => `${genreDeVersementLibelle[genre]} ${annee}`;
  const retirer = (versement: Versement) =>
    void retrait
      .lancer({ id: versement.id })
      .then(() => aviser(`« ${nom(versement)} » retiré.`, 'versements.retirer'), direRefus());
  const colonnes: readonly Colonne<Versement>[] = [
    { id: 'annee', titre: 'Exercice', etroite: true, cellule: ({ annee }) => String(annee) },
    {
      id: 'genre',
      titre: 'Versement',
      entete: true,
      valeur: ({ genre }) => genreDeVersementLibelle[genre],
      cellule: (versement) => (
        <Bouton genre="discret" libelle={`Modifier : ${nom(versement)}`} surClic={() => setModifie(versement)}>
          {genreDeVersementLibelle[versement.genre]}
        </Bouton>
      ),
    },
    {
      id: 'prevuLe',
      titre: 'Prévu le',
      valeur: ({ prevuLe }) => enDate(prevuLe),
      cellule: ({ prevuLe }) => (prevuLe === null ? '' : dateCourte(prevuLe)),
    },
    {
      id: 'prevu',
      titre: 'Prévu',
      nombre: true,
      valeur: ({ prevu }) => enCentimes(prevu),
      cellule: ({ prevu }) => (prevu === null ? '' : montantFr(prevu)),
    },
    {
      id: 'verseLe',
      titre: 'Versé le',
      valeur: ({ verseLe }) => enDate(verseLe),
      cellule: ({ verseLe }) => (verseLe === null ? '' : dateCourte(verseLe)),
    },
    {
      id: 'verse',
      titre: 'Versé',
      nombre: true,
      valeur: ({ verse }) => enCentimes(verse),
      cellule: ({ verse }) => (verse === null ? '' : montantFr(verse)),
    },
    { id: 'note', titre: 'Note', cellule: ({ note }) => note },
    {
      id: 'gestes',
      titre: 'Gestes',
      titreCache: true,
      etroite: true,
      cellule: (versement) => (
        <BoutonCarre
          icone="fermer"
          libelle={`Retirer : ${nom(versement)}${versement.prevuLe === null ? '' : `, ${dateCourte(versement.prevuLe)}`}`}
          surClic={() => retirer(versement)}
        />
      ),
    },
  ];
  return (
    <Bloc
      titre="Versements"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setModifie('neuf')}>
          Ajouter un versement
        </Bouton>
      }
    >
      <Tableau
        libelle="Versements de la convention"
        colonnes={colonnes}
        lignes={versements}
        cle={({ id }) => id}
        vide={
          <p className="note">Aucun versement prévu ni fait : une convention O2R en connaît deux par an (D. 5316-7).</p>
        }
      />
      <ConstatsDesVersements fiche={fiche} />
      {modifie !== null && (
        <ModifierVersement
          conventionId={convention.id}
          annees={annees.map(({ annee }) => annee)}
          versement={modifie === 'neuf' ? null : modifie}
          vu={vu}
          jour={jour}
          surFermer={() => setModifie(null)}
        />
      )}
    </Bloc>
  );
}
