import { z } from 'zod';
import { convocationContract } from '#shared/contract/convocation.contract.ts';
import { dateCivile, heure } from '#shared/domain/champs.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

const { motif } = convocationContract['reunions.reporter'].entree.shape;
const schema = z
  .object({ aFixer: z.boolean(), date: dateCivile.nullable(), heureDebut: heure.nullable(), motif })
  .refine(({ aFixer, date }) => aFixer || date !== null, {
    path: ['date'],
    message: 'Indiquez la nouvelle date, ou cochez « date à fixer ».',
  });

interface Proprietes {
  readonly reunion: Reunion;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Reporter : la même réunion à une autre date, ou à une date à fixer ; ce qui reste et ce qui repart de zéro est dit. */
export function ReporterReunion({ reunion, aujourdHui, surFermer }: Proprietes) {
  const { lancer } = useCommande('reunions.reporter');
  const aviser = useAvisAnnulable();
  const dejaSansDate = reunion.etat === 'reportee';
  const formulaire = useFormulaire({
    schema,
    depart: {
      aFixer: false,
      date: null as string | null,
      heureDebut: reunion.heureDebut as string | null,
      motif: reunion.motifReport ?? '',
    },
    garde: false,
    envoyer: async ({ aFixer, date, heureDebut, motif: pourquoi }) => {
      await lancer({
        id: reunion.id,
        date: aFixer ? null : date,
        heureDebut: aFixer ? null : heureDebut,
        motif: pourquoi,
      });
      aviser('Réunion reportée : les réponses repartent de zéro.', 'reunions.reporter');
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Reporter la réunion"
      geste="Reporter"
      renoncer="Garder la date"
      nonFait="Non reportée."
      surFermer={surFermer}
    >
      <p className="note">
        L’ordre du jour et les pièces restent. Les réponses et l’envoi de la convocation repartent de zéro.
      </p>
      {!dejaSansDate && <ChampCase libelle="Date à fixer plus tard" {...formulaire.champ('aFixer')} />}
      {!formulaire.valeurs.aFixer && (
        <div className="fiche fiche-deux">
          <ChampDate libelle="Nouvelle date" forme="longue" aujourdHui={aujourdHui} {...formulaire.champ('date')} />
          <ChampHeure libelle="Heure" {...formulaire.champ('heureDebut')} />
        </div>
      )}
      <ChampTexte libelle="Motif" exemple="Indisponibilité de la présidence" {...formulaire.champ('motif')} />
    </DialogueFormulaire>
  );
}
