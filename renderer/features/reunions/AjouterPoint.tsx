import { useRef } from 'react';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { type NaturePoint, naturePointSchema, pointACreerSchema } from '#shared/domain/reunion/reunion.schema.ts';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Inerte } from '#renderer/ui/formulaire/Inerte.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { rangDAjout } from '#shared/domain/reunion/rang-d-ajout.rules.ts';

export const NATURES = naturePointSchema.options.map((valeur) => ({ valeur, libelle: naturePointLibelle[valeur] }));

interface Proprietes {
  readonly reunionId: string;
  /** Déjà inscrits, dans l'ordre. */
  readonly points: readonly PointEnSeance[];
}

/**
 * Le rang d'ajout : un titre et Entrée suffisent ; le foyer revient au titre pour le point suivant, sans attendre que
 * celui-ci soit écrit. Un point ajouté passe devant les questions diverses.
 */
export function AjouterPoint({ reunionId, points }: Proprietes) {
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
    enchaine: true,
    envoyer: async (point) => {
      const saisi = formulaire.valeurs;
      const vide = { ...depart, nature: point.nature };
      formulaire.repartir(vide);
      cadre.current?.querySelector('input')?.focus();
      try {
        await lancer({ ...point, rang: rangDAjout(points, point.titre) });
      } catch (cause) {
        formulaire.rendre(vide, saisi);
        throw cause;
      }
    },
  });
  return (
    <form className="ajout-de-point" {...formulaire.attributs} aria-label="Ajouter un point">
      <Inerte>
        <div ref={cadre} className="ajout-champs">
          <ChampTexte
            libelle={points.length === 0 ? 'Premier point' : 'Ajouter un point'}
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
      </Inerte>
    </form>
  );
}
