import './donnees.css';
import { Link } from 'wouter';
import { OngletsAnnuaire } from '#renderer/app/personnes/OngletsAnnuaire.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Revenues } from './Revenues.tsx';
import { VueConservation } from './conservation/VueConservation.tsx';
import { VueInformer } from './informer/VueInformer.tsx';
import { VueDroits } from './VueDroits.tsx';
import { VueTraces } from './VueTraces.tsx';
import { VueTraitement } from './traitement/VueTraitement.tsx';

const RACINE = '/donnees-personnelles';
const VUES = {
  traitement: { nom: 'Le traitement', ecran: VueTraitement },
  informer: { nom: 'Informer', ecran: VueInformer },
  droits: { nom: 'Droits d’une personne', ecran: VueDroits },
  conservation: { nom: 'Durées et purge', ecran: VueConservation },
  traces: { nom: 'Ce qui a été fait', ecran: VueTraces },
} as const;
type Vue = keyof typeof VUES;

const estUneVue = (vue: string): vue is Vue => Object.hasOwn(VUES, vue);
const adresseDe = (vue: string): string => (vue === 'traitement' ? RACINE : `${RACINE}/${vue}`);

/** « Données personnelles » (G2) : ce que le service déclare, qui informer, ce que chacun peut demander, les durées, la trace. */
export function PageDonnees({ vue }: { readonly vue: string }) {
  useFil({ nom: 'Annuaire', vers: '/annuaire' }, { nom: 'Données personnelles' });
  const { donnees: aPurger } = useRequete('donnees.aPurger', {});
  const montree: Vue = estUneVue(vue) ? vue : 'traitement';
  const { ecran: Ecran } = VUES[montree];
  const comptes: Partial<Record<Vue, number>> =
    aPurger === null || aPurger.length === 0 ? {} : { conservation: aPurger.length };
  return (
    <>
      <EnTete titre="Données personnelles" />
      <OngletsAnnuaire ici={RACINE} />
      <nav className="sous-vues" aria-label="Données personnelles">
        {Object.entries(VUES).map(([cle, { nom }]) => {
          const compte = comptes[cle as Vue];
          return (
            <Link key={cle} href={adresseDe(cle)} className="puce" aria-current={cle === montree ? 'page' : undefined}>
              {compte === undefined ? nom : `${nom}\u00a0: ${compte}`}
            </Link>
          );
        })}
      </nav>
      <div className="corps">
        <Revenues />
        <Ecran />
      </div>
    </>
  );
}
