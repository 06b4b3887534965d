import { useRef } from 'react';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { type NaturePoint, naturePointSchema, pointACreerSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

export const NATURES = naturePointSchema.options.map((valeur) => ({ valeur, libelle: naturePointLibelle[valeur] }));

/** Le rang d'ajout : un titre et Entrée suffisent ; le foyer revient au titre pour le point suivant. */
export function AjouterPoint({ reunionId, premier }: { readonly reunionId: string; readonly premier: boolean }) {
  const { lancer } = useCommande('points.ajouter');
  const cadre = useRef<HTMLDivElement>(null);
  const depart = {
    reunionId,
    titre: '',
    nature: 'information' as NaturePoint,
    intervenant: '',
    duree: null as number | null,
  };
  const formulaire = useFormulaire({
    schema: pointACreerSchema,
    depart,
    envoyer: async (point) => {
      await lancer(point);
      formulaire.repartir({ ...depart, nature: point.nature });
      cadre.current?.querySelector('input')?.focus();
    },
  });
  return (
    <form className="ajout-de-point" {...formulaire.attributs} aria-label="Ajouter un point">
      <div ref={cadre} className="ajout-champs">
        <ChampTexte
          libelle={premier ? 'Premier point' : 'Ajouter un point'}
          exemple="Titre du point"
          {...formulaire.champ('titre')}
        />
        <ChampChoix
          libelle="Nature"
          options={NATURES}
          {...formulaire.champ('nature')}
          surChange={(nature) => formulaire.changer('nature', nature ?? 'information')}
        />
        <ChampTexte libelle="Intervenant" {...formulaire.champ('intervenant')} />
        <ChampNombre
          libelle="Minutes"
          illisible="Un nombre entier de minutes, en chiffres : 20"
          {...formulaire.champ('duree')}
        />
        <Bouton type="submit" icone="plus" enCours={formulaire.enCours}>
          Ajouter
        </Bouton>
      </div>
    </form>
  );
}
