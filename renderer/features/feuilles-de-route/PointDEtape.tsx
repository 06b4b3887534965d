import { useRef } from 'react';
import { dateLongue } from '#shared/dates/format.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import type { LigneDeFeuille, TableauDeFeuille } from './feuille.types.ts';

/** Ce que l’hôte inscrit d’un coup. */
const AU_PLUS = 50;

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  /** Les actions bloquées ou en retard ; une au moins. */
  readonly aVoir: readonly LigneDeFeuille[];
  readonly surChoisirLInstance: () => void;
}

/** « 2 actions bloquées et 3 échéances passées ». */
function direAVoir(aVoir: readonly LigneDeFeuille[]): string {
  const bloquees = aVoir.filter(({ avancement }) => avancement.etat === 'bloquee').length;
  const passees = aVoir.filter(({ avancement: { etat, retard } }) => etat !== 'bloquee' && retard > 0).length;
  const retenues = aVoir.length - bloquees - passees;
  return enumerer(
    [
      bloquees > 0 && pluriel(bloquees, 'action bloquée', 'actions bloquées'),
      passees > 0 && pluriel(passees, 'échéance passée', 'échéances passées'),
      retenues > 0 && pluriel(retenues, 'sous-action bloquée', 'actions dont une sous-action est bloquée'),
    ].filter((fait) => fait !== false),
  );
}

function direOu({ suiviePar, instance, prochainPoint }: TableauDeFeuille, faits: string): string {
  if (prochainPoint !== null)
    return `Point d’étape, ${prochainPoint.instance}, ${dateLongue(prochainPoint.date)} : ${faits}.`;
  const aQui = suiviePar ?? instance;
  return aQui === null
    ? `${faits} : un point d’étape est à faire, mais aucune instance ne suit cette feuille de route.`
    : `${faits} : un point d’étape est à faire, mais aucune réunion n’est prévue (${aQui.nom}).`;
}

/** Le point d'étape à faire : à quelle réunion, de quelles actions, et le geste qui les y inscrit (ligne 63). */
export function PointDEtape({ tableau, aVoir, surChoisirLInstance }: Proprietes) {
  const { feuille, suiviePar, instance, prochainPoint } = tableau;
  const inscription = useCommande('points.faireLePoint');
  const aviser = useAvisAnnulable();
  const aQui = suiviePar ?? instance;
  const aInscrire = prochainPoint?.aInscrire ?? [];
  const suite = useRef<HTMLSpanElement>(null);
  const inscrire = async (reunionId: string) => {
    const { inscrits } = await inscription.lancer({ reunionId, fiches: aInscrire.slice(0, AU_PLUS) });
    aviser(
      `${pluriel(inscrits, 'point d’étape inscrit', 'points d’étape inscrits')} à l’ordre du jour.`,
      'points.faireLePoint',
    );
    // Le bouton a laissé la place au lien vers l'ordre du jour : le foyer aussi.
    suite.current?.querySelector<HTMLElement>('a, button')?.focus();
  };
  return (
    <ProchaineEtape
      suite={
        <span className="suite-de-l-etape" ref={suite}>
          {aQui === null && (
            <Bouton genre="discret" surClic={surChoisirLInstance}>
              Choisir l’instance qui la suit
            </Bouton>
          )}
          {aQui !== null && prochainPoint === null && (
            <Lien vers={`/reunions?creer=${aQui.id}`} genre="discret">
              Prévoir une réunion
            </Lien>
          )}
          {prochainPoint !== null && aInscrire.length > 0 && (
            <Bouton
              genre="discret"
              enCours={inscription.enCours}
              surClic={() => void inscrire(prochainPoint.reunionId).catch(direRefus())}
            >
              {aInscrire.length === 1
                ? 'L’inscrire à l’ordre du jour'
                : `Inscrire les ${aInscrire.length} à l’ordre du jour`}
            </Bouton>
          )}
          {prochainPoint !== null && aInscrire.length === 0 && (
            <Lien vers={`/reunions/${prochainPoint.reunionId}`} genre="discret">
              À l’ordre du jour : y aller
            </Lien>
          )}
          <Lien vers={`/feuilles-de-route/${feuille.id}?a-voir=`} genre="discret">
            {aVoir.length === 1 ? 'Voir l’action' : 'Les voir'}
          </Lien>
        </span>
      }
    >
      {direOu(tableau, direAVoir(aVoir))}
    </ProchaineEtape>
  );
}
