import { useRef, useState } from 'react';
import { citer } from '#shared/text/citer.ts';
import { axePatchSchema, rattachementSchema } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { rattachementLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { plurielOuAucun } from '#shared/text/nombres.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Poignee } from '#renderer/ui/ordre/Poignee.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { type AxeDeFeuille, nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';
import { AjouterUneLigne } from './AjouterUneLigne.tsx';
import { foyerApres } from './foyer-apres.ts';
import { ListeDActions } from './ListeDActions.tsx';
import { UnObjectif } from './UnObjectif.tsx';
import type { Arbre } from './use-arbre.ts';

interface Proprietes {
  readonly axe: AxeDeFeuille;
  readonly tableau: TableauDeFeuille;
  readonly vu: number;
  readonly arbre: Arbre;
}

const RATTACHEMENTS = rattachementSchema.options.map((valeur) => ({ valeur, libelle: rattachementLibelle[valeur] }));

/** La phrase d'un intitulé refusé. */
export const verifierIntitule = (texte: string): string | null => {
  const lecture = axePatchSchema.shape.intitule.safeParse(texte);
  return lecture.success ? null : (lecture.error.issues[0]?.message ?? null);
};

/** Un axe : son nom, l'axe national dont il relève, ses objectifs et ses actions, dans leur ordre. */
export function UnAxe({ axe, tableau, vu, arbre }: Proprietes) {
  const { objectifs, lignes } = tableau;
  const { modifier } = useModification('axes.modifier', { id: axe.id, vu, objet: nomDAxe(axe) });
  const retrait = useCommande('axes.retirer');
  const ajout = useCommande('objectifs.ajouter');
  const aviser = useAvisAnnulable();
  const cadre = useRef<HTMLElement>(null);
  const [refus, setRefus] = useState<string | null>(null);
  const siens = objectifs.filter(({ axeId }) => axeId === axe.id);
  const siennes = lignes.filter(({ axeId }) => axeId === axe.id);
  const nom = nomDAxe(axe);
  const retirer = () => {
    const suivant = foyerApres(cadre.current);
    return retrait.lancer({ id: axe.id }).then(
      () => {
        aviser(`${citer(axe.intitule)} est retiré.`, 'axes.retirer');
        suivant?.focus();
      },
      (cause: Error) => setRefus(cause.message),
    );
  };
  return (
    <section className="un-axe" aria-label={nom} ref={cadre}>
      <div className="arbre-tete tete-d-axe" {...arbre.element({ genre: 'axe', id: axe.id })}>
        <Poignee {...arbre.poignee({ genre: 'axe', id: axe.id }, nom)} />
        <span className="arbre-numero">{axe.numero}</span>
        <div className="arbre-nom">
          <ChampSurPlace
            libelle={`Intitulé de l’axe ${axe.numero}`}
            libelleCache
            valeur={axe.intitule}
            verifier={verifierIntitule}
            surEnregistrer={(intitule) => {
              setRefus(null);
              return modifier({ intitule });
            }}
          />
        </div>
        <div className="arbre-rattachement libelle-cache">
          <ChoixSurPlace
            libelle={`Axe national dont relève l’axe ${axe.numero}`}
            vide="Aucun axe national"
            valeur={axe.rattachement}
            options={RATTACHEMENTS}
            surEnregistrer={(rattachement) => modifier({ rattachement })}
          />
        </div>
        <span className="note arbre-compte">{plurielOuAucun(siennes.length, 'aucune', 'action', 'actions')}</span>
        <BoutonCarre icone="corbeille" libelle={`Retirer l’axe ${axe.numero}`} surClic={() => void retirer()} />
      </div>
      {refus !== null && siennes.length > 0 && (
        <Repere sens="alerte" mot="Non retiré." annonce>
          {refus}
        </Repere>
      )}
      <ListeDActions
        libelle={siens.length === 0 ? nom : `${nom}, sans objectif`}
        lignes={siennes.filter(({ objectifId }) => objectifId === null)}
        tableau={tableau}
        arbre={arbre}
      />
      {siens.map((objectif) => (
        <UnObjectif
          key={objectif.id}
          objectif={objectif}
          lignes={siennes.filter(({ objectifId }) => objectifId === objectif.id)}
          tableau={tableau}
          vu={vu}
          arbre={arbre}
        />
      ))}
      <AjouterUneLigne
        libelle={`Ajouter un objectif à l’axe ${axe.numero}`}
        exemple="Ajouter un objectif"
        vide="Donnez un intitulé à l’objectif."
        ajouter={(intitule) => ajout.lancer({ axeId: axe.id, intitule })}
      />
    </section>
  );
}
