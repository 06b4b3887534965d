import { z } from 'zod';
import { ligne, ligneFacultative } from '#shared/domain/champs.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

const GENRES = [
  { valeur: 'mots', libelle: 'Une zone décrite en mots' },
  { valeur: 'tous_qpv', libelle: 'Tous les QPV d’un département' },
  { valeur: 'frr', libelle: 'Les communes FRR d’un département' },
] as const;
type Genre = (typeof GENRES)[number]['valeur'];

const dit = { motif: ligneFacultative(500), nonLimitative: z.boolean() };
const schema = z.discriminatedUnion('genre', [
  z.object({
    genre: z.literal('mots'),
    libelle: ligne('Décrivez la zone : « secteurs ruraux ».', 300),
    departement: z.string().nullable(),
    ...dit,
  }),
  z.object({
    genre: z.enum(['tous_qpv', 'frr']),
    departement: z.string('Choisissez le département.'),
    ...dit,
  }),
]);

interface Proprietes {
  readonly appelId: string;
  readonly departements: readonly { readonly code: string; readonly libelle: string }[];
  readonly surFermer: () => void;
}

/** Une zone que le référentiel ne code pas d'un mot : décrite, ou toute une famille de territoires d'un département. */
export function AjouterUneZone({ appelId, departements, surFermer }: Proprietes) {
  const { lancer } = useCommande('appels.viser');
  const formulaire = useFormulaire({
    schema,
    depart: {
      genre: 'mots' as Genre | null,
      libelle: '',
      departement: null as string | null,
      motif: '',
      nonLimitative: false,
    },
    envoyer: async ({ departement, motif, nonLimitative, ...saisie }) => {
      const zone =
        saisie.genre === 'mots'
          ? { genre: 'mots' as const, libelle: saisie.libelle, departement, motif, nonLimitative }
          : { genre: saisie.genre, code: departement ?? '', departement, motif, nonLimitative };
      await lancer({ appelId, zone });
      surFermer();
    },
  });
  const { champ, valeurs } = formulaire;
  const mots = valeurs.genre === 'mots';
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ajouter une zone"
      geste="Ajouter"
      nonFait="Zone non ajoutée."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Genre" options={GENRES} {...champ('genre')} />
      {mots && <ChampTexte libelle="La zone" exemple="Secteurs ruraux" {...champ('libelle')} />}
      <ChampChoix
        libelle="Département"
        vide={mots ? 'Toute la région' : undefined}
        options={departements.map(({ code, libelle }) => ({ valeur: code, libelle: `${code} ${libelle}` }))}
        {...champ('departement')}
      />
      <ChampTexte libelle="Pourquoi elle" exemple="Poches de pauvreté diffuses" {...champ('motif')} />
      <ChampCase libelle="Liste non limitative" {...champ('nonLimitative')} />
    </DialogueFormulaire>
  );
}
