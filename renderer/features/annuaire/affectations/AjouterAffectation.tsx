import { aPlat } from '#renderer/app/modification/champs-a-plat.ts';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { affectationSaisieSchema } from '#shared/domain/annuaire/affectation.schema.ts';

interface Proprietes {
  readonly personneId: string;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Un autre poste : tenu en même temps que celui de la fiche, ou passé si l'on en dit la fin. */
export function AjouterAffectation({ personneId, aujourdHui, surFermer }: Proprietes) {
  const ajout = useCommande('affectations.ajouter');
  const formulaire = useFormulaire({
    schema: affectationSaisieSchema,
    depart: { fonction: '', structure: '', debut: null as string | null, fin: null as string | null },
    envoyer: async (affectation) => {
      await aPlat('affectation', () => ajout.lancer({ personneId, affectation }));
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ajouter une affectation"
      geste="Ajouter"
      nonFait="Rien n’est ajouté."
      large
      surFermer={surFermer}
    >
      <p className="note">
        Les documents disent la fonction de la fiche. Une affectation sans fin est tenue en même temps.
      </p>
      <div className="rangee">
        <ChampTexte libelle="Fonction" exemple="adjoint au maire" {...formulaire.champ('fonction')} />
        <ChampStructure libelle="Structure" exemple="Ville de Wittenheim" {...formulaire.champ('structure')} />
      </div>
      <div className="rangee">
        <ChampDate libelle="Du" {...formulaire.champ('debut')} aujourdHui={aujourdHui} exemple="si vous le savez" />
        <ChampDate libelle="Au" {...formulaire.champ('fin')} aujourdHui={aujourdHui} exemple="toujours en cours" />
      </div>
    </DialogueFormulaire>
  );
}
