import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { type VersionDeFeuille, validationSchema } from '#shared/domain/feuille-de-route/versions/version.schema.ts';
import { dateLongue } from '#shared/dates/format.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

const schema = validationSchema.extend({
  instanceId: z
    .string()
    .nullable()
    .transform((id) => id ?? '')
    .pipe(idSchema.or(z.string().min(1, 'Choisissez l’instance qui a validé.'))),
});

interface Proprietes {
  readonly feuilleId: string;
  /** `null` : une version de plus. */
  readonly version: VersionDeFeuille | null;
  readonly numero: number;
  readonly instances: readonly { readonly id: string; readonly nom: string }[];
  readonly habituelle: string | null;
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Fige la feuille de route telle qu'une instance l'a validée ; ou corrige ce que l'on en a noté, sans toucher au contenu. */
export function ValiderVersion({
  feuilleId,
  version,
  numero,
  instances,
  habituelle,
  vu,
  aujourdHui,
  surFermer,
}: Proprietes) {
  const validation = useCommande('versionsDeFeuille.valider');
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('versionsDeFeuille.modifier', {
    id: version?.id ?? feuilleId,
    vu,
    objet: `Version ${numero}`,
  });
  const formulaire = useFormulaire({
    schema,
    depart: {
      instanceId: (version?.instance.id ?? habituelle) as string | null,
      reunionId: (version?.reunion?.id ?? null) as string | null,
      valideeLe: (version?.valideeLe ?? aujourdHui) as string | null,
      note: version?.note ?? '',
    },
    envoyer: async (saisi) => {
      if (version === null) {
        await validation.lancer({ ...saisi, feuilleId });
        aviser(`Version ${numero} validée : son contenu est figé.`, 'versionsDeFeuille.valider');
      } else await modifier(saisi);
      surFermer();
    },
  });
  const { champ, valeurs } = formulaire;
  const { donnees: reunions } = useRequete(
    'versionsDeFeuille.reunions',
    valeurs.instanceId === null ? null : { instanceId: valeurs.instanceId },
  );
  const tenues = reunions ?? [];
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={version === null ? `Valider la version ${numero}` : `Modifier la version ${numero}`}
      geste={version === null ? 'Valider' : 'Enregistrer'}
      nonFait={version === null ? 'Version non validée.' : 'Version non modifiée.'}
      surFermer={surFermer}
    >
      {version === null && (
        <p className="note">
          La feuille de route se fige telle qu’elle est à cet instant : axes, actions, argent, indicateurs. Elle reste
          modifiable ensuite ; la version, non.
        </p>
      )}
      <ChampChoix
        libelle="Validée par"
        obligatoire
        options={instances.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        {...champ('instanceId')}
        surChange={(instanceId) => formulaire.remplir({ instanceId, reunionId: null })}
      />
      <ChampChoix
        libelle="À sa réunion du"
        aide={tenues.length === 0 ? 'Aucune réunion tenue de cette instance dans ce fichier.' : undefined}
        vide="Aucune réunion de ce fichier"
        options={tenues.map(({ id, date }) => ({ valeur: id, libelle: dateLongue(date) }))}
        {...champ('reunionId')}
        surChange={(reunionId) => {
          const date = tenues.find(({ id }) => id === reunionId)?.date;
          formulaire.remplir({ reunionId, ...(date === undefined ? {} : { valideeLe: date }) });
        }}
      />
      <ChampDate libelle="Validée le" obligatoire aujourdHui={aujourdHui} {...champ('valideeLe')} />
      <ChampTexteLong
        libelle="Réserves, ou ce que cette révision change"
        lignes={3}
        exemple="Sous réserve de l’accord du conseil départemental sur l’action 1.2."
        {...champ('note')}
      />
    </DialogueFormulaire>
  );
}
