import { z } from 'zod';
import { ChampsPeriode } from '#renderer/app/periode/ChampsPeriode.tsx';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { TerritoiresChoisis } from '#renderer/app/territoires/TerritoiresChoisis.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { ligneFacultative } from '#shared/domain/champs.ts';
import { deploiementSaisiSchema, type Dispositif } from '#shared/domain/eq2030/deploiement.schema.ts';
import { dispositifDe } from '#shared/domain/eq2030/dispositifs.data.ts';
import { type TerritoireNomme, territoireNommeSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import { axeLu, OPTIONS_AXE, OPTIONS_DISPOSITIF } from './options.ts';

interface Proprietes {
  readonly aujourdHui: string;
  readonly surFermer: () => void;
  readonly surFait: (id: string) => void;
}

const { structure, dispositif, libelle, debut, fin, aVerifier, source, verifieLe } = deploiementSaisiSchema.shape;
const schema = z.object({
  structure,
  dispositif,
  libelle,
  axe: z.enum(['1', '2', '3']).nullable(),
  territoires: z.array(territoireNommeSchema),
  ecrits: ligneFacultative(200),
  debut,
  fin,
  aVerifier,
  source,
  verifieLe,
});

/** Note qu'un opérateur porte un dispositif, où et de quand à quand ; un territoire peut rester tel que la source l'écrit. */
export function NouveauDeploiement({ aujourdHui, surFermer, surFait }: Proprietes) {
  const creation = useCommande('deploiements.creer');
  const formulaire = useFormulaire({
    schema,
    depart: {
      structure: '',
      dispositif: 'CITESLAB' as Dispositif,
      libelle: '',
      axe: null as '1' | '2' | '3' | null,
      territoires: [] as readonly TerritoireNomme[],
      ecrits: '',
      debut: null as string | null,
      fin: null as string | null,
      aVerifier: '',
      source: '',
      verifieLe: null as string | null,
    },
    envoyer: async ({ axe, territoires, ecrits, ...saisi }) => {
      const { id } = await creation.lancer({
        ...saisi,
        axe: axeLu(axe),
        territoires: [
          ...territoires.map(({ genre, code }) => ({ genre, code })),
          ...(ecrits === null ? [] : [{ genre: null, code: null, libelle: ecrits }]),
        ],
      });
      surFermer();
      surFait(id);
    },
  });
  const { champ, valeurs, fautes } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Noter un déploiement"
      libelle="Déploiement"
      geste="Noter le déploiement"
      nonFait="Déploiement non enregistré."
      large
      surFermer={surFermer}
    >
      <div className="rangee">
        <ChampStructure libelle="Opérateur" obligatoire exemple="ALEXIS" {...champ('structure')} />
        <ChampChoix
          libelle="Dispositif"
          options={OPTIONS_DISPOSITIF}
          aide={typographier(dispositifDe(valeurs.dispositif).dit)}
          {...champ('dispositif')}
          surChange={(choix) => choix !== null && champ('dispositif').surChange(choix)}
        />
      </div>
      <div className="rangee">
        <ChampTexte
          libelle={valeurs.dispositif === 'AUTRE' ? 'Nom du dispositif' : 'Nom écrit dans la source'}
          exemple={valeurs.dispositif === 'AUTRE' ? 'Prêt d’honneur quartier' : 's’il diffère'}
          {...champ('libelle')}
        />
        <ChampChoix libelle="Axe" vide="Celui du dispositif" options={OPTIONS_AXE} {...champ('axe')} />
      </div>
      <TerritoiresChoisis
        libelle="Territoires"
        valeur={valeurs.territoires}
        surChange={champ('territoires').surChange}
        faute={fautes['territoires'] ?? null}
      />
      <ChampTexte
        libelle="Ou tels que la source les écrit"
        exemple="Moselle, Est de la Meuse"
        aide="Ce qui se reconnaît est rattaché ; le reste est gardé tel quel, et listé."
        {...champ('ecrits')}
      />
      <ChampsPeriode du="Convention du" au="Au" debut={champ('debut')} fin={champ('fin')} aujourdHui={aujourdHui} />
      <div className="rangee">
        <ChampTexte libelle="Source" exemple="tableau de la DREETS, 2025" {...champ('source')} />
        <ChampTexte libelle="À vérifier" exemple="ce qui reste incertain" {...champ('aVerifier')} />
      </div>
    </DialogueFormulaire>
  );
}
