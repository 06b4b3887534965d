import { notePatchSchema, type NoteRapide } from '#shared/domain/semaine/note-rapide.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly note: NoteRapide;
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Change le texte d'une note, ou le jour pour lequel elle se rappelle. */
export function ModifierNote({ note, vu, aujourdHui, surFermer }: Proprietes) {
  const { modifier } = useModification('notesRapides.modifier', { id: note.id, vu, objet: 'Note rapide' });
  const formulaire = useFormulaire({
    schema: notePatchSchema.required(),
    depart: { texte: note.texte, pourLe: note.pourLe },
    envoyer: async ({ texte, pourLe }) => {
      await modifier({
        ...(texte === note.texte ? {} : { texte }),
        ...(pourLe === note.pourLe ? {} : { pourLe }),
      });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Modifier la note"
      geste="Enregistrer"
      nonFait="Non enregistré."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Note" obligatoire {...formulaire.champ('texte')} />
      <ChampDate
        libelle="Pour le"
        aide="Vide : sans jour dit."
        aujourdHui={aujourdHui}
        {...formulaire.champ('pourLe')}
      />
    </DialogueFormulaire>
  );
}
