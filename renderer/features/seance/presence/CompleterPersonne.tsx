import { z } from 'zod';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { ligneFacultative } from '#shared/domain/champs.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { useSeance } from '../contexte-seance.ts';

const qualiteSchema = z.object({ fonction: ligneFacultative(300), structure: ligneFacultative(300) });

/** La qualité de qui n'était pas attendu, avant le procès-verbal qui la nomme (R. 133-13). */
export function CompleterPersonne({
  personne,
  surFermer,
}: {
  readonly personne: Personne;
  readonly surFermer: () => void;
}) {
  const { vu } = useSeance();
  const nom = nomComplet(personne);
  const { modifier } = useModification('personnes.modifier', { id: personne.id, vu, objet: nom });
  const formulaire = useFormulaire({
    schema: qualiteSchema,
    depart: { fonction: personne.fonction ?? '', structure: personne.structure ?? '' },
    envoyer: async (qualite) => {
      await modifier(qualite);
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={nom}
      libelle={`Qualité de ${nom}`}
      geste="Enregistrer"
      renoncer="Plus tard"
      surFermer={surFermer}
    >
      <ChampTexte libelle="Fonction" exemple="chargée de mission" {...formulaire.champ('fonction')} />
      <ChampTexte libelle="Structure" exemple="Ville de Wittenheim" {...formulaire.champ('structure')} />
    </DialogueFormulaire>
  );
}
