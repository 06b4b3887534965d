import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { montantFr } from '#shared/text/montants.ts';
import { direLaDecision } from '#shared/domain/convention/argent/decision-dite.rules.ts';
import type { ControleLu } from './proposition.types.ts';
import { TermesDuCalcul } from './TermesDuCalcul.tsx';

/** Les contrôles validés : qui, quand, quoi, et les termes tels qu'ils étaient ce jour-là. */
export function ControlesValides({ controles }: { readonly controles: readonly ControleLu[] }) {
  const [ouvert, setOuvert] = useState<ControleLu | null>(null);
  const retrait = useCommande('surcompensation.retirer');
  const aviser = useAvisAnnulable();
  const retirer = ({ id, le }: ControleLu) =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`Contrôle du ${dateCourte(le)} retiré.`, 'surcompensation.retirer'), direRefus());
  const colonnes: readonly Colonne<ControleLu>[] = [
    {
      id: 'le',
      titre: 'Validé le',
      entete: true,
      valeur: ({ le }) => ({ date: le }),
      cellule: (controle) => (
        <Bouton
          genre="discret"
          libelle={`${dateCourte(controle.le)} : voir les termes du contrôle`}
          surClic={() => setOuvert(controle)}
        >
          {dateCourte(controle.le)}
        </Bouton>
      ),
    },
    { id: 'jusqua', titre: 'Jusqu’à', etroite: true, cellule: ({ jusquA }) => String(jusquA) },
    { id: 'autorite', titre: 'Par', cellule: ({ autorite }) => autorite },
    {
      id: 's',
      titre: 'Écart',
      nombre: true,
      valeur: ({ surcompensation }) => ({ centimes: surcompensation }),
      cellule: ({ surcompensation }) => montantFr(surcompensation),
    },
    { id: 'decision', titre: 'Décision', cellule: direLaDecision },
    { id: 'motif', titre: 'Motif', cellule: ({ motif }) => motif },
    {
      id: 'gestes',
      titre: 'Gestes',
      titreCache: true,
      etroite: true,
      cellule: (controle) => (
        <BoutonCarre
          icone="fermer"
          libelle={`Retirer le contrôle du ${dateCourte(controle.le)}`}
          surClic={() => retirer(controle)}
        />
      ),
    },
  ];
  return (
    <>
      <Tableau
        libelle="Contrôles validés"
        colonnes={colonnes}
        lignes={controles}
        cle={({ id }) => id}
        vide={<p className="note">Aucun contrôle validé : il s’en fait un au moins tous les trois ans, et à la fin.</p>}
      />
      {ouvert !== null && (
        <Dialogue
          ouvert
          large
          titre={`Contrôle du ${dateCourte(ouvert.le)}`}
          surFermer={() => setOuvert(null)}
          gestes={<Bouton surClic={() => setOuvert(null)}>Fermer</Bouton>}
        >
          {ouvert.organismes.map((organisme) => (
            <TermesDuCalcul key={organisme.structureId} organisme={organisme} />
          ))}
        </Dialogue>
      )}
    </>
  );
}
