import { useState } from 'react';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useAppel, useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { ajouterJours, estDateCivile } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { structureSaisieSchema } from '#shared/domain/annuaire/structure.schema.ts';
import { dateCivile } from '#shared/domain/champs.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { z } from 'zod';

interface Proprietes {
  readonly id: string;
  readonly nom: string;
  readonly personnes: number;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const schema = z.object({
  par: structureSaisieSchema.shape.nom,
  le: dateCivile,
  suivre: z.boolean(),
});

/** Une structure succède à celle-ci à une date : DIRECCTE, puis DREETS. Ses liens restent, et les deux fiches se montrent. */
export function RemplacerStructure({ id, nom, personnes, aujourdHui, surFermer }: Proprietes) {
  const remplacement = useCommande('structures.remplacer');
  const appeler = useAppel();
  const aviser = useAvisAnnulable();
  const [fait, setFait] = useState(false);
  const formulaire = useFormulaire({
    schema,
    depart: { par: '', le: null as string | null, suivre: personnes > 0 },
    garde: !fait,
    envoyer: async ({ par, le, suivre }) => {
      const connue = (await appeler('structures.choisir', { texte: par })).find(({ meme }) => meme);
      await remplacement.lancer({ id, par: connue === undefined ? { nom: par } : { id: connue.id }, le, suivre });
      setFait(true);
      surFermer();
      aviser(`${nom} est remplacée par ${connue?.nom ?? par}.`, 'structures.remplacer');
    },
  });
  const { le } = formulaire.valeurs;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Remplacer ${nom}`}
      libelle="Succession"
      geste="Remplacer"
      nonFait="Rien n’est remplacé."
      surFermer={surFermer}
    >
      <ChampStructure
        libelle="Par quelle structure"
        obligatoire
        aide="Choisissez-la, ou écrivez son nom : une nouvelle structure reprend le type, les coordonnées et le territoire de celle-ci."
        {...formulaire.champ('par')}
      />
      <ChampDate libelle="À compter du" obligatoire {...formulaire.champ('le')} aujourdHui={aujourdHui} />
      {personnes > 0 && (
        <ChampCase
          libelle={`${pluriel(personnes, 'personne y passe', 'personnes y passent')}`}
          aide={
            estDateCivile(le)
              ? `Affectées ici jusqu’au ${dateCourte(ajouterJours(le, -1))}, puis dans la nouvelle structure. Les séances levées gardent leur qualité.`
              : 'Le temps passé ici devient une affectation datée. Les séances levées gardent leur qualité.'
          }
          {...formulaire.champ('suivre')}
        />
      )}
    </DialogueFormulaire>
  );
}
