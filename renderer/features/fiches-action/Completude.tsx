import { dateCourte } from '#shared/dates/format.ts';
import {
  type Critere,
  CRITERES,
  critereLibelle,
  moisPasses,
  sansNouvelles,
} from '#shared/domain/feuille-de-route/completude.rules.ts';
import { plurielOuAucun } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { useFiche } from './contexte-fiche.ts';

/** Le temps que la bulle se ferme et rende le foyer à ce qui l'avait ouverte. */
const FERMETURE = 80;

/** Où s'écrit chaque critère : son champ, ou le geste qui ouvre son bloc. */
const CHAMPS: Readonly<Record<Critere, string>> = {
  constat: '[data-bloc="constat"] textarea, [aria-label="Écrire : Constat"]',
  contenu: '[data-bloc="contenu"] textarea, [aria-label="Écrire : Contenu"]',
  quartiers: '[data-bloc="quartiers"] button, [aria-label="Écrire : Quartiers"]',
  publics: '[data-bloc="publics"] button, [aria-label="Écrire : Publics"]',
  pilote: '[aria-labelledby="qui-quand-combien"] .depliable-tete button',
  calendrier: '.dates-de-fiche input',
  financement: '[data-bloc="financement"] button, [aria-label="Écrire : Plan de financement"]',
  etapes: '.ajout-d-etape input',
  indicateurs: '[aria-label="Ajouter un indicateur"]',
};

function ecrire(critere: Critere): void {
  const champ = document.querySelector<HTMLElement>(CHAMPS[critere]);
  champ?.focus();
  if (champ instanceof HTMLButtonElement && champ.ariaExpanded !== 'true') champ.click();
}

/** Ce qu'il manque à la fiche pour être complète : chaque manque mène à son champ. */
export function Completude() {
  const { manques } = useFiche();
  const dits = CRITERES.length - manques.length;
  return (
    <NombreExplique
      libelle="Ce qui manque à la fiche"
      calcul={
        manques.length === 0 ? (
          <p>{`Tout y est : ${CRITERES.map((critere) => critereLibelle[critere].toLowerCase()).join(', ')}.`}</p>
        ) : (
          <>
            <p>{`${plurielOuAucun(dits, 'Aucune', 'partie d’une fiche est écrite', 'parties d’une fiche sont écrites')} sur ${CRITERES.length}. Il manque :`}</p>
            {manques.map((critere) => (
              <p key={critere}>
                <Bouton
                  genre="discret"
                  libelle={`Écrire ce qui manque : ${critereLibelle[critere]}`}
                  surClic={() => {
                    // Échap ferme la bulle comme le ferait la personne ; puis le foyer va au champ.
                    document.activeElement?.dispatchEvent(
                      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
                    );
                    setTimeout(() => ecrire(critere), FERMETURE);
                  }}
                >
                  {critereLibelle[critere]}
                </Bouton>
              </p>
            ))}
          </>
        )
      }
    >
      {`${plurielOuAucun(dits, 'Aucune', 'partie écrite', 'parties écrites')} sur ${CRITERES.length}`}
    </NombreExplique>
  );
}

/** Quand la fiche a changé pour la dernière fois ; trop vieille, elle le dit. */
export function Fraicheur() {
  const { fiche, majLe, moisSansNouvelles, aujourdHui } = useFiche();
  if (majLe === null) return null;
  if (!sansNouvelles(fiche.etat, majLe, aujourdHui, moisSansNouvelles)) return `Mise à jour le ${dateCourte(majLe)}`;
  return <Etat sens="alerte">{`Pas mise à jour depuis ${moisPasses(majLe, aujourdHui)} mois`}</Etat>;
}
