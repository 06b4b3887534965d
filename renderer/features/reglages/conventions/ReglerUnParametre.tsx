import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { ParametreEnVigueur } from '#shared/domain/convention/controle/parametre.rules.ts';
import { type CleDeParametre, parametreSaisiSchema } from '#shared/domain/convention/controle/parametre.schema.ts';
import { PARAMETRES } from '#shared/domain/convention/controle/parametres.data.ts';
import { z } from 'zod';
import { ecrireLaValeur, EXEMPLES, lireLaValeur } from './valeur-saisie.ts';

interface Proprietes {
  readonly cle: CleDeParametre;
  readonly enVigueur: ParametreEnVigueur;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Une valeur de plus pour un réglage, à compter d'un jour ; celle d'avant reste, pour ce qui a commencé avant. */
export function ReglerUnParametre({ cle, enVigueur, jour, surFermer }: Proprietes) {
  const { lancer } = useCommande('parametresDeConvention.definir');
  const { libelle, aide, unite } = PARAMETRES[cle];
  const { depuis, article, valeur } = parametreSaisiSchema.shape;
  const formulaire = useFormulaire({
    schema: z.object({
      depuis,
      article,
      valeur: z
        .string()
        .transform((texte) => lireLaValeur(unite, texte))
        .pipe(z.number(`Écrivez la valeur, par exemple ${EXEMPLES[unite]}.`).pipe(valeur)),
    }),
    depart: {
      valeur: ecrireLaValeur(unite, enVigueur.valeur),
      depuis: jour as string | null,
      article: enVigueur.article ?? '',
    },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, cle });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={libelle}
      geste="Régler"
      nonFait="Rien n’est réglé."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Valeur" exemple={EXEMPLES[unite]} aide={aide} {...champ('valeur')} />
      <ChampDate libelle="À compter du" forme="courte" aujourdHui={jour} {...champ('depuis')} />
      <ChampTexte libelle="Texte" exemple="D. 5316-17" {...champ('article')} />
    </DialogueFormulaire>
  );
}
