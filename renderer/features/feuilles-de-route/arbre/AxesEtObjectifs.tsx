import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useState } from 'react';
import { type Rattachement, rattachementSchema } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { rattachementLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { TableauDeFeuille } from '../feuille.types.ts';
import { AjouterUneLigne } from './AjouterUneLigne.tsx';
import { UnAxe } from './UnAxe.tsx';
import { useArbre } from './use-arbre.ts';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly vu: number;
}

/** L'arbre de la feuille de route : axes, objectifs et actions, tels qu'ils s'imprimeront, que l'on range et renomme. */
export function AxesEtObjectifs({ tableau, vu }: Proprietes) {
  const { feuille, axes, lignes } = tableau;
  const arbre = useArbre(tableau);
  const ajout = useCommande('axes.ajouter');
  const [rattachement, setRattachement] = useState<Rattachement | null>(null);
  return (
    <div className="corps arbre">
      <div className="outils">
        <p className="note">
          {lignes.length > 0
            ? 'Glissez un axe, un objectif ou une action par sa poignée, ou portez-le par Alt+↑ et Alt+↓ : les numéros suivent.'
            : 'Écrivez les axes, puis leurs objectifs s’il y en a : les numéros suivent l’ordre.'}
        </p>
        <span className="pousse">
          <Lien vers={`/feuilles-de-route/${feuille.id}`} genre="discret" icone="tableau">
            Revenir au tableau
          </Lien>
        </span>
      </div>
      {axes.map((axe) => (
        <UnAxe key={axe.id} axe={axe} tableau={tableau} vu={vu} arbre={arbre} />
      ))}
      <section className="un-axe axe-neuf" aria-label="Ajouter un axe">
        <AjouterUneLigne
          libelle="Ajouter un axe"
          exemple="Ajouter un axe"
          vide="Donnez un intitulé à l’axe."
          ajouter={async (intitule) => {
            await ajout.lancer({ feuilleId: feuille.id, intitule, rattachement });
            setRattachement(null);
          }}
        >
          <ChampChoix
            libelle="Axe national dont il relève"
            vide="Aucun axe national"
            valeur={rattachement}
            surChange={setRattachement}
            options={rattachementSchema.options.map((valeur) => ({ valeur, libelle: rattachementLibelle[valeur] }))}
          />
        </AjouterUneLigne>
      </section>
      <Historique objet="feuille_de_route" id={feuille.id} />
      <p className="hors-vue" role="status">
        {arbre.annonce}
      </p>
    </div>
  );
}
