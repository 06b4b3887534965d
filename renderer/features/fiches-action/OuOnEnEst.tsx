import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useFiche } from './contexte-fiche.ts';
import { EtatDeLAction } from './EtatDeLAction.tsx';
import { EtapesDeLaFiche } from './etapes/EtapesDeLaFiche.tsx';
import { MeteoDeLaFiche } from './meteo/MeteoDeLaFiche.tsx';
import { IndicateursDeLaFiche } from './indicateurs/IndicateursDeLaFiche.tsx';
import { VueEnSeance } from './VueEnSeance.tsx';

/** Troisième colonne : l'état, les étapes que l'on coche, ce qui a changé. */
export function OuOnEnEst() {
  const { id } = useFiche();
  return (
    <section aria-labelledby="ou-on-en-est">
      <h2 id="ou-on-en-est">Où on en est</h2>
      <EtatDeLAction />
      <MeteoDeLaFiche />
      <EtapesDeLaFiche />
      <IndicateursDeLaFiche />
      <VueEnSeance />
      <div className="historique-de-fiche">
        <Historique objet="fiche_action" id={id} />
      </div>
    </section>
  );
}
