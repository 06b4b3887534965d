import { z } from 'zod';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { nomDAvenant } from '#shared/domain/convention/avenant/avenant.labels.ts';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import {
  CHAMPS_D_AVENANT,
  type ChampDAvenant,
  champDAvenant,
  champsPossibles,
} from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import type { FicheDeConvention } from '../fiche/convention.types.ts';
import { SaisieDeValeur } from './SaisieDeValeur.tsx';
import { type ValeurTenue, valeurEnvoyee } from './valeur-tenue.ts';

interface Proprietes {
  readonly fiche: FicheDeConvention;
  readonly avenant: Avenant;
  readonly vu: number;
  readonly surFermer: () => void;
}

const schema = z.object({
  champ: z.custom<ChampDAvenant>(
    (champ) => typeof champ === 'string' && champ in CHAMPS_D_AVENANT,
    'Choisissez ce qui change.',
  ),
  annee: z.string().transform(Number).nullable(),
  membreId: z.string().nullable(),
  valeur: z.custom<ValeurTenue>(() => true),
});

const libelleDe = (champ: ChampDAvenant): string => {
  const { libelle, de } = champDAvenant(champ);
  if (de === 'annee') return `${libelle}, d’une année`;
  if (de === 'membre') return `${libelle}, d’un organisme`;
  return de === 'part' ? `${libelle}, d’un organisme une année` : libelle;
};

/** Ce que l'avenant change : le champ, de quelle année ou de quel organisme, et ce qu'il vaut après. */
export function AjouterUnChangement({ fiche, avenant, vu, surFermer }: Proprietes) {
  const { modifier } = useModification('avenants.changer', { avenantId: avenant.id, vu, objet: nomDAvenant(avenant) });
  const { convention, annees, membres } = fiche.initiale;
  const deLAvenant = avenant.annee === null ? null : String(avenant.annee);
  const financier = avenant.genre !== 'general';
  const champs = champsPossibles(convention.genre === 'o2r').filter(
    (champ) => membres.length > 0 || !['membre', 'part'].includes(champDAvenant(champ).de),
  );
  const formulaire = useFormulaire({
    schema,
    depart: {
      champ: (financier ? 'annee.montant' : null) as ChampDAvenant | null,
      annee: deLAvenant,
      membreId: null as string | null,
      valeur: null as ValeurTenue,
    },
    envoyer: async ({ champ, annee, membreId, valeur }) => {
      await modifier({ changement: valeurEnvoyee(champ, annee, membreId, valeur) });
      surFermer();
    },
  });
  const { champ, valeurs, remplir } = formulaire;
  const decrit = valeurs.champ === null ? null : champDAvenant(valeurs.champ);
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Changer une valeur"
      geste="Ajouter à l’avenant"
      nonFait="Changement non ajouté."
      surFermer={surFermer}
    >
      <ChampChoix
        libelle="Ce qui change"
        options={champs.map((valeur) => ({ valeur, libelle: libelleDe(valeur) }))}
        {...champ('champ')}
        surChange={(choix) => remplir({ champ: choix, valeur: null })}
      />
      {(decrit?.de === 'annee' || decrit?.de === 'part') && (
        <ChampChoix
          libelle="Année"
          options={annees.map(({ annee }) => ({ valeur: String(annee), libelle: String(annee) }))}
          {...champ('annee')}
        />
      )}
      {(decrit?.de === 'membre' || decrit?.de === 'part' || decrit?.sorte === 'membre') && (
        <ChampChoix
          libelle="Organisme"
          options={membres.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
          {...champ('membreId')}
        />
      )}
      {decrit !== null && <SaisieDeValeur sorte={decrit.sorte} champ={champ('valeur')} />}
    </DialogueFormulaire>
  );
}
