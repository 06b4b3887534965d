import { z } from 'zod';
import { dateCivile, ligneFacultative } from '#shared/domain/champs.ts';
import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { etatDuRendu, versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly seance: Seance;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const schema = z.object({ diffuseLe: dateCivile, diffusePar: ligneFacultative(300), motif: ligneFacultative(1000) });

/** Fige le document sous un numéro et note sa diffusion ; après une rectification, établit la version rectifiée. */
export function DiffuserVersion({ seance, aujourdHui, surFermer }: Proprietes) {
  const { lancer } = useCommande('versions.diffuser');
  const rectifie = etatDuRendu(seance.versions) === 'en_rectification';
  const precedente = versionEnVigueur(seance.versions);
  const nom = nomDuRendu(seance);
  const formulaire = useFormulaire({
    schema,
    depart: { diffuseLe: aujourdHui, diffusePar: '', motif: '' },
    envoyer: async (diffusion) => {
      const { numero } = await lancer({ reunionId: seance.reunion.id, ...diffusion });
      donnerAvis(`Version ${numero} établie : elle ne change plus.`);
      surFermer();
    },
  });
  const geste = rectifie ? 'Établir la version rectifiée' : 'Figer et noter la diffusion';
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={rectifie ? 'Version rectifiée' : `Diffuser le projet de ${nom}`}
      libelle={geste}
      geste={geste}
      nonFait="Non diffusé."
      surFermer={surFermer}
    >
      <p>
        {rectifie
          ? `Motif : ${precedente?.reprisMotif ?? ''}. La nouvelle version remplace la précédente, qui reste lisible ; la séance redevient en lecture seule.`
          : 'Le document est gardé tel qu’il est maintenant, sous un numéro qui ne se réemploie pas. Vous pourrez encore corriger la séance, puis établir une autre version.'}
      </p>

      <ChampDate
        libelle="Diffusé le"
        obligatoire
        aujourdHui={aujourdHui}
        {...formulaire.champ('diffuseLe')}
        surChange={(jour) => formulaire.changer('diffuseLe', jour ?? '')}
      />
      <ChampTexte libelle="Par" exemple="Secrétariat, par courriel" {...formulaire.champ('diffusePar')} />
      {!rectifie && precedente !== null && (
        <ChampTexte
          libelle="Ce qui change"
          aide={`Depuis la version ${precedente.numero}.`}
          {...formulaire.champ('motif')}
        />
      )}
    </DialogueFormulaire>
  );
}
