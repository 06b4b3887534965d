import type { Bloc, Decision, Signatures, Titre } from '#shared/documents/blocs.ts';
import { assertNever } from '#shared/errors/app-error.ts';
import { FiguresApercu } from './FiguresApercu.tsx';
import { PlancheApercu } from './PlancheApercu.tsx';
import { SegmentsApercu } from './SegmentsApercu.tsx';
import { FicheApercu, TableauApercu } from './TableauApercu.tsx';

/** Le plan de l'écran ne saute pas de niveau, même quand le document commence au second. */
const BALISES = ['h3', 'h4', 'h5'] as const;

function TitreApercu({
  titre: { niveau, numero, segments },
  premier,
}: {
  readonly titre: Titre;
  readonly premier: number;
}) {
  const Balise = BALISES[niveau - premier] ?? 'h5';
  return (
    <Balise className={`fw-${Math.min(niveau, 3)}`}>
      {numero !== null && `${numero}. `}
      <SegmentsApercu segments={segments} />
    </Balise>
  );
}

function DecisionApercu({
  decision: { numero, texte, suivi, vote, desaccords },
  premier,
  sous,
}: {
  readonly decision: Decision;
  readonly premier: number;
  readonly sous: number;
}) {
  const Balise = BALISES[sous + 1 - premier] ?? 'h5';
  const paragraphes = [...texte, suivi, vote].filter((segments) => segments.length > 0);
  return (
    <div className="fw-decision">
      <Balise>
        <SegmentsApercu segments={numero} />
      </Balise>
      <div className="fw-acte">
        {paragraphes.map((segments, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: les paragraphes d'une décision se lisent dans leur ordre.
          <p key={rang}>
            <SegmentsApercu segments={segments} />
          </p>
        ))}
      </div>
      {desaccords.map((segments, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: les désaccords se lisent dans leur ordre.
        <p key={rang}>
          <SegmentsApercu segments={segments} />
        </p>
      ))}
    </div>
  );
}

function SignaturesApercu({ signatures: { lieu, signataires, espace } }: { readonly signatures: Signatures }) {
  return (
    <>
      {lieu.length > 0 && (
        <p className="fw-fait">
          <SegmentsApercu segments={lieu} />
        </p>
      )}
      <div className="fw-signatures" data-espace={espace}>
        {signataires.map(({ fonction, nom }, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: l'ordre des signataires est celui de l'instance.
          <div key={rang}>
            <SegmentsApercu segments={fonction} />
            <b>
              <SegmentsApercu segments={nom} />
            </b>
          </div>
        ))}
      </div>
    </>
  );
}

/** Un bloc d'un document, tel que Word le mettra en page. */
export function BlocApercu({
  bloc,
  premierTitre,
  sous = 2,
}: {
  readonly bloc: Bloc;
  /** Le plus haut niveau de titre du document. */
  readonly premierTitre: number;
  /** Niveau du titre sous lequel il est : le plus souvent un point, de second niveau. */
  readonly sous?: number | undefined;
}) {
  switch (bloc.type) {
    case 'blocTitre':
      return (
        <>
          <h2 className={bloc.garde ? 'fw-forme fw-garde' : 'fw-forme'}>{bloc.forme}</h2>
          <p className="fw-instance">
            <SegmentsApercu segments={bloc.instance} />
          </p>
          <p className={bloc.garde ? 'fw-date-garde' : undefined}>
            <SegmentsApercu segments={bloc.seance} />
          </p>
          <p className="fw-reference">
            <SegmentsApercu segments={bloc.reference} />
          </p>
        </>
      );
    case 'titre':
      return <TitreApercu titre={bloc} premier={premierTitre} />;
    case 'paragraphe':
      return (
        <p className={bloc.style === 'pointFiche' ? 'fw-point' : `fw-${bloc.style}`}>
          <SegmentsApercu segments={bloc.segments} />
        </p>
      );
    case 'liste':
      return (
        <ul className="fw-liste">
          {bloc.elements.map((segments, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: les éléments se lisent dans leur ordre.
            <li key={rang}>
              <SegmentsApercu segments={segments} />
            </li>
          ))}
        </ul>
      );
    case 'tableau':
      return <TableauApercu tableau={bloc} />;
    case 'fiche':
      return <FicheApercu fiche={bloc} />;
    case 'decision':
      return <DecisionApercu decision={bloc} premier={premierTitre} sous={sous} />;
    case 'signatures':
      return <SignaturesApercu signatures={bloc} />;
    case 'adresse':
      return (
        <div className="fw-adresse">
          {bloc.lignes.map((segments, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: les lignes du timbre se lisent dans leur ordre.
            <div key={rang}>
              <SegmentsApercu segments={segments} />
            </div>
          ))}
        </div>
      );
    case 'objet':
      return bloc.lignes.map(({ libelle, segments }) => (
        <div key={libelle} className="fw-objet">
          <b>{libelle}</b>
          <span>
            <SegmentsApercu segments={segments} />
          </span>
        </div>
      ));
    case 'planche':
      return <PlancheApercu planche={bloc} />;
    case 'figures':
      return <FiguresApercu bloc={bloc} />;
    default:
      return assertNever(bloc);
  }
}
