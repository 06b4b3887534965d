import './apercu.css';
import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';
import { commenceUneLettre } from '#shared/documents/blocs-courants.ts';
import { FeuilleA4 } from '../page/FeuilleA4.tsx';
import { BlocApercu } from './BlocApercu.tsx';
import { PremierEnTete } from './PremierEnTete.tsx';
import { useCoupures } from './use-coupures.ts';

/** Hauteur utile d'une feuille, en pixels de la feuille : A4 moins les marges de la charte. */
const PORTRAIT = 790;
const PAYSAGE = 540;
/** La note a été mesurée : elle tient sur sa page. */
const SANS_COUPURE = Number.MAX_SAFE_INTEGER;

/** Le niveau du dernier titre avant chaque bloc ; absent avant le premier. */
function niveauxDesTitres(blocs: readonly Bloc[]): ReadonlyMap<string, number> {
  const niveaux = new Map<string, number>();
  let niveau: number | null = null;
  for (const bloc of blocs) {
    if (bloc.type === 'titre') niveau = bloc.niveau;
    else if (niveau !== null) niveaux.set(bloc.id, niveau);
  }
  return niveaux;
}

/**
 * Le document comme Word le portera : mêmes blocs, mêmes mots. Les coupures de page sont indicatives.
 */
export function Apercu({
  document: { titre, auteur, enTete, blocs, page: sens },
}: {
  readonly document: DocumentNeutre;
}) {
  const { pages, mesure } = useCoupures(
    blocs,
    sens === 'note' ? SANS_COUPURE : sens === 'paysage' ? PAYSAGE : PORTRAIT,
  );
  const premierTitre = Math.min(...blocs.flatMap((bloc) => (bloc.type === 'titre' ? [bloc.niveau] : [])));
  const niveaux = niveauxDesTitres(blocs);
  return (
    <div ref={mesure}>
      {pages.map((page, rang) => (
        <FeuilleA4
          // biome-ignore lint/suspicious/noArrayIndexKey: une page n'a pas d'autre nom que son rang.
          key={rang}
          paysage={sens === 'paysage'}
          libelle={`${titre}, page ${rang + 1} sur ${pages.length}`}
        >
          <div className="feuille-word" data-page={sens}>
            {sens === 'planche' ? null : rang === 0 || commenceUneLettre(page[0]) ? (
              <PremierEnTete enTete={enTete} service={auteur} />
            ) : (
              <div className="fw-tete">
                <span>{enTete.titreCourant}</span>
                <b>{enTete.mentions.join(' – ')}</b>
              </div>
            )}
            {page.map((bloc) => (
              <div key={bloc.id} data-bloc={bloc.id} id={`apercu-${bloc.id}`}>
                <BlocApercu bloc={bloc} premierTitre={premierTitre} sous={niveaux.get(bloc.id)} />
              </div>
            ))}
            <div className="fw-folio">
              {rang + 1} / {pages.length}
            </div>
          </div>
        </FeuilleA4>
      ))}
    </div>
  );
}
