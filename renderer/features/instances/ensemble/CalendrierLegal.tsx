import { avecArticle } from '#shared/text/article.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { References } from '#renderer/ui/reperes/References.tsx';
import type { VueDEnsemble } from '#shared/contract/ensemble.contract.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { calendrierLegal, type Echeance } from '#shared/domain/instance/calendrier-legal.rules.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { constatsDesActes } from '../fiche-juridique/lecture-actes.ts';
import type { SiegeLu } from '../composition/lecture.ts';
import { mandatsEnEcheance } from './mandats-en-echeance.ts';

const ETATS: Readonly<Record<Echeance['etat'], readonly [SensEtat, string]>> = {
  fait: ['fait', 'Fait'],
  prevu: ['cours', 'Prévu'],
  a_prevoir: ['afaire', 'À prévoir'],
  passe: ['alerte', 'À prévoir'],
  rappel: ['attente', 'Rappel'],
};

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vue: VueDEnsemble;
  readonly sieges: readonly SiegeLu[];
  readonly aujourdHui: string;
}

/** Ce que l'année demande à l'instance : plénière, réunions, mandats, règlement intérieur ; chaque ligne avec son article. */
export function CalendrierLegal({ fiche, vue, sieges, aujourdHui }: Proprietes) {
  const { instance } = fiche;
  const lignes = [
    ...calendrierLegal({
      instance,
      profil: profilDe(fiche, aujourdHui),
      date: aujourdHui,
      pleniere: vue.pleniere,
      reunions: vue.reunions,
      financeurs: vue.financeurs,
    }),
    ...mandatsEnEcheance(sieges, aujourdHui),
  ];
  const aRelire = constatsDesActes(fiche, aujourdHui).length;
  return (
    <Bloc titre="Calendrier légal">
      <ul className="actes" aria-label="Calendrier légal">
        {lignes.map(({ code, titre, phrase, article, etat }) => (
          <li key={code}>
            <span>
              <b>{titre}</b>
              <span className="note bloc-de-note">
                <References texte={avecArticle(phrase, article)} />
              </span>
            </span>
            <Etat sens={ETATS[etat][0]}>{ETATS[etat][1]}</Etat>
          </li>
        ))}
        {aRelire > 0 && (
          <li>
            <span>
              <b>Fiche juridique</b>
              <span className="note bloc-de-note">
                {aRelire === 1
                  ? 'Un point à renseigner ou à vérifier.'
                  : `${aRelire} points à renseigner ou à vérifier.`}
              </span>
            </span>
            <Lien vers={`/instances/${instance.id}/fiche-juridique`} genre="geste">
              Ouvrir
            </Lien>
          </li>
        )}
        {lignes.length === 0 && aRelire === 0 && (
          <li>
            <span className="note">Aucun texte ne fixe d’échéance à cette instance.</span>
          </li>
        )}
      </ul>
    </Bloc>
  );
}
