import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { ChampsPeriode } from '#renderer/app/periode/ChampsPeriode.tsx';
import { regimeDeDispositifLibelle } from '#shared/domain/dispositif/dispositif.labels.ts';
import {
  dispositifSaisiSchema,
  type RegimeDeDispositif,
  regimeDeDispositifSchema,
} from '#shared/domain/dispositif/dispositif.schema.ts';

interface Proprietes {
  readonly aujourdHui: string;
  readonly surFermer: () => void;
  readonly surFait: (id: string) => void;
}

const REGIMES = regimeDeDispositifSchema.options.map((valeur) => ({
  valeur,
  libelle: regimeDeDispositifLibelle[valeur],
}));

/** Ajoute un dispositif au catalogue : son nom et son régime suffisent, le reste se complète dans sa fiche. */
export function NouveauDispositif({ aujourdHui, surFermer, surFait }: Proprietes) {
  const creation = useCommande('dispositifs.creer');
  const formulaire = useFormulaire({
    schema: dispositifSaisiSchema,
    depart: {
      nom: '',
      regime: 'droit_commun' as RegimeDeDispositif,
      categorieSource: '',
      pilote: '',
      publics: '',
      resume: null,
      article: '',
      valideDu: null as string | null,
      valideAu: null as string | null,
      aVerifier: '',
      verifieLe: null,
      source: '',
      remplacePar: null,
    },
    envoyer: async (saisi) => {
      const { id } = await creation.lancer(saisi);
      surFermer();
      surFait(id);
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ajouter un dispositif"
      libelle="Dispositif"
      geste="Ajouter au catalogue"
      nonFait="Dispositif non ajouté."
      large
      surFermer={surFermer}
    >
      <ChampTexte libelle="Nom" obligatoire exemple="Contrat d’engagement jeune (CEJ)" {...champ('nom')} />
      <div className="rangee">
        <ChampChoix
          libelle="Régime juridique"
          options={REGIMES}
          {...champ('regime')}
          surChange={(choix) => choix !== null && champ('regime').surChange(choix)}
        />
        <ChampTexte
          libelle="Catégorie selon la source"
          exemple="Levier dédié politique de la ville"
          {...champ('categorieSource')}
        />
      </div>
      <div className="rangee">
        <ChampTexte libelle="Pilote ou opérateur" exemple="Missions locales" {...champ('pilote')} />
        <ChampTexte libelle="Publics" exemple="De 16 à 25 ans" {...champ('publics')} />
      </div>
      <ChampsPeriode
        du="Ouvert le"
        au="Dernier jour"
        debut={champ('valideDu')}
        fin={champ('valideAu')}
        aujourdHui={aujourdHui}
      />
      <div className="rangee">
        <ChampTexte libelle="Article" exemple="L. 5131-6" {...champ('article')} />
        <ChampTexte libelle="Source" exemple="Circulaire du 7 novembre 2024" {...champ('source')} />
      </div>
      <ChampTexte libelle="À vérifier" exemple="Ce qui reste incertain" {...champ('aVerifier')} />
    </DialogueFormulaire>
  );
}
