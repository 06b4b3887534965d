import './apercu.css';
import './vignette.css';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { FeuilleA4 } from '../page/FeuilleA4.tsx';
import { BlocApercu } from './BlocApercu.tsx';
import { PremierEnTete } from './PremierEnTete.tsx';

/** Le haut d'un document, en petit : une image, que le clavier et les lecteurs d'écran passent. */
export function Vignette({ document: { titre, auteur, enTete, blocs, page } }: { readonly document: DocumentNeutre }) {
  const premierTitre = Math.min(...blocs.flatMap((bloc) => (bloc.type === 'titre' ? [bloc.niveau] : [])));
  return (
    <div className="vignette" data-page={page} aria-hidden="true" inert>
      <div className="vignette-feuille">
        <FeuilleA4 libelle={titre} paysage={page === 'paysage'}>
          <div className="feuille-word" data-page={page}>
            {page !== 'planche' && <PremierEnTete enTete={enTete} service={auteur} />}
            {blocs.map((bloc) => (
              <div key={bloc.id} data-bloc={bloc.id}>
                <BlocApercu bloc={bloc} premierTitre={premierTitre} />
              </div>
            ))}
          </div>
        </FeuilleA4>
      </div>
    </div>
  );
}
