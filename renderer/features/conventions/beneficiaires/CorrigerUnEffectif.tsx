import { z } from 'zod';
import { ligne } from '#shared/domain/champs.ts';
import type { CelluleEcrite } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { useEcrire } from './use-ecrire.ts';

const schema = z.object({ motif: ligne('Dites pourquoi : « trois fiches retrouvées ».', 500) });

/** Un déclaré déjà dit, et ce qui doit le remplacer. */
export interface ACorriger {
  readonly cellule: CelluleEcrite;
  readonly nom: string;
  readonly avant: number;
}

interface Proprietes {
  readonly conventionId: string;
  readonly vu: number;
  readonly correction: ACorriger;
  readonly surFermer: () => void;
}

/** I1 : un déclaré ne s'écrase pas ; la correction dit son motif, et garde qui l'a faite et quand. */
export function CorrigerUnEffectif({ conventionId, vu, correction: { cellule, nom, avant }, surFermer }: Proprietes) {
  const { ecrire } = useEcrire(conventionId, vu);
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema,
    depart: { motif: '' },
    envoyer: async ({ motif }) => {
      const { refusees } = await ecrire([cellule], motif);
      const [refus] = refusees;
      surFermer();
      aviser(refus === undefined ? `${nom} : corrigé.` : refus.message, 'beneficiaires.ecrire');
    },
  });
  const { nombre } = cellule;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={nombre === null ? 'Effacer un déclaré' : 'Corriger un déclaré'}
      geste={nombre === null ? 'Effacer' : 'Corriger'}
      nonFait="Effectif inchangé."
      surFermer={surFermer}
    >
      <p>
        {nom} : {nombreFr(avant)} déclarés
        {nombre === null ? ', que l’on efface.' : `, corrigés en ${nombreFr(nombre)}.`}
      </p>
      <ChampTexte libelle="Pourquoi" exemple="Trois fiches retrouvées" {...formulaire.champ('motif')} />
    </DialogueFormulaire>
  );
}
