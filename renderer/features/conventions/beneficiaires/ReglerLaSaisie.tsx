import { z } from 'zod';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { pasLibelle } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { type Pas, pasSchema, reglagesSchema } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { Effectifs } from './beneficiaires.types.ts';

const PAS = pasSchema.options.map((valeur) => ({ valeur, libelle: pasLibelle[valeur] }));
const { pas, seuilVert, seuilOrange, seuilCases } = reglagesSchema.shape;
const nombre = z.number('Écrivez un nombre, par exemple 90.');
const enCentiemes = (pourCent: number): number => Math.round(pourCent * 100);
/** À l'écran, les seuils du feu sont en pour cent. */
const schema = z.object({
  pas,
  seuilVert: nombre.transform(enCentiemes).pipe(seuilVert),
  seuilOrange: nombre.transform(enCentiemes).pipe(seuilOrange),
  seuilCases,
});

interface Proprietes extends Effectifs {
  readonly surFermer: () => void;
}

/** Le pas de la saisie, les seuils du feu (I6) et celui des petites cases (I11). */
export function ReglerLaSaisie({ convention, donnees: { reglages, releves }, vu, surFermer }: Proprietes) {
  const { modifier } = useModification('beneficiaires.regler', { id: convention.id, vu, objet: convention.intitule });
  const formulaire = useFormulaire({
    schema,
    depart: {
      pas: reglages.pas as Pas | null,
      seuilVert: (reglages.seuilVert / 100) as number | null,
      seuilOrange: (reglages.seuilOrange / 100) as number | null,
      seuilCases: reglages.seuilCases as number | null,
    },
    envoyer: async (saisie) => {
      await modifier(saisie);
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Régler la saisie"
      geste="Enregistrer"
      nonFait="Réglages inchangés."
      surFermer={surFermer}
    >
      <ChampChoix
        libelle="L’organisme rend ses effectifs par"
        options={PAS}
        desactive={releves.length > 0}
        aide={releves.length > 0 ? 'Le pas ne change plus une fois des effectifs saisis.' : undefined}
        {...champ('pas')}
      />
      <div className="champs-par-deux">
        <ChampNombre libelle="« Atteint ou presque » dès" unite="%" {...champ('seuilVert')} />
        <ChampNombre libelle="« En dessous » dès" unite="%" {...champ('seuilOrange')} />
      </div>
      <ChampNombre libelle="Ne pas communiquer un nombre plus petit que" unite="personnes" {...champ('seuilCases')} />
    </DialogueFormulaire>
  );
}
