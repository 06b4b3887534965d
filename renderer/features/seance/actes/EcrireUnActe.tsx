import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { etatPointLibelle, naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { donnerLeFoyer } from '#renderer/ui/dialogue/donner-le-foyer.ts';
import { useGardeSaisie } from '#renderer/ui/formulaire/garde-saisie.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { useSeance } from '../contexte-seance.ts';
import type { Ecriture, FinirLaLigne } from '../point/use-gestes.ts';

const MOTS = {
  decision: { titre: 'Décision', exemple: 'Ce que le comité décide, puis Entrée', vide: 'ce que le comité décide' },
  avis: { titre: 'Avis', exemple: 'L’avis que le comité rend, puis Entrée', vide: 'l’avis que le comité rend' },
  action: { titre: 'Action', exemple: 'Ce qui est à faire, puis Entrée', vide: 'ce qui est à faire' },
} as const;
const enMots = (nature: PointEnSeance['nature']): string => `« ${naturePointLibelle[nature].toLowerCase()} »`;

/** Ce qui empêche un point qui ne se vote pas de le devenir ; `null` si rien. */
function pourquoiPas({ etat, nature }: PointEnSeance, seance: Seance): string | null {
  if (etat === 'retire' || etat === 'reporte')
    return `Ce point est ${etatPointLibelle[etat].toLowerCase()} : notez-le d’abord traité.`;
  const article = articleDeLaSeconde(seance);
  return seance.reunion.convocation === 2
    ? `Un point ${enMots(nature)} ne se vote pas, et l’ordre du jour d’une seconde convocation ne change plus${article === null ? '' : ` (${article})`}.`
    : null;
}

interface Proprietes {
  readonly point: PointEnSeance;
  readonly genre: keyof typeof MOTS;
  /** Déjà tapé dans le texte : s'écrit sans rien demander de plus. */
  readonly depart?: string | undefined;
  readonly surFini: (suite: Ecriture | null) => void;
  /** Reçoit de quoi écrire la ligne avant un autre geste. */
  readonly ligne: RefObject<FinirLaLigne | null>;
}

/** La ligne neuve : Entrée ou Tab l'écrit et mène au pilote, et garde le foyer si rien n'est écrit ; Échap, ou partir sans rien écrire, y renonce. */
export function EcrireUnActe({ point, genre, depart = '', surFini, ligne }: Proprietes) {
  const id = useId();
  const { vu, seance } = useSeance();
  const deliberations = useCommande('deliberations.creer');
  const actions = useCommande('actions.creer');
  const retrait = useCommande('deliberations.supprimer');
  const { modifier } = useModification('points.modifier', { id: point.id, vu, objet: `Point ${point.rang}` });
  const [texte, setTexte] = useState(depart);
  const [faute, setFaute] = useState<string | null>(null);
  const envoi = useRef<ReturnType<FinirLaLigne> | null>(null);
  const renonce = useRef(false);
  useGardeSaisie(texte.trim() !== '');
  const changeDeNature = genre !== 'action' && !seVote(point.nature);
  const empechement = changeDeNature ? pourquoiPas(point, seance) : null;

  /** Un point qui ne se vote pas le devient en recevant sa décision : dit, et défait d'un geste avec elle. */
  const delibererIci = async (nature: 'decision' | 'avis') => {
    if (!changeDeNature) return deliberations.lancer({ pointId: point.id, nature, texte });
    await modifier({ nature });
    const ecrite = await deliberations.lancer({ pointId: point.id, nature, texte });
    const annuler = () =>
      void retrait
        .lancer({ id: ecrite.id })
        .then(() => modifier({ nature: point.nature }, Number.MAX_SAFE_INTEGER))
        .catch(direRefus());
    donnerAvis(`Le point ${point.rang} passe d’${enMots(point.nature)} à ${enMots(nature)}.`, {
      libelle: 'Annuler',
      surClic: annuler,
    });
    return ecrite;
  };
  const ecrire = async (): ReturnType<FinirLaLigne> => {
    if (texte.trim() === '' || renonce.current) return 'vide';
    if (empechement !== null) {
      setFaute(empechement);
      return 'refus';
    }
    try {
      return genre === 'action'
        ? await actions.lancer({ pointId: point.id, libelle: texte, pilote: null, echeance: null })
        : await delibererIci(genre);
    } catch (cause) {
      setFaute(phraseDe(cause));
      return 'refus';
    }
  };
  /** Une écriture à la fois : le départ du champ et le geste qui l'a causé attendent la même. */
  const finir: FinirLaLigne = () => {
    envoi.current ??= ecrire().finally(() => {
      envoi.current = null;
    });
    return envoi.current;
  };
  useImperativeHandle(ligne, () => finir);

  const quitter = async (suite: (nouveau: string) => Ecriture | null) => {
    if (envoi.current !== null || renonce.current) return;
    const ecrite = await finir();
    if (ecrite === 'vide') surFini(null);
    else if (ecrite !== 'refus') surFini(suite(ecrite.id));
  };
  const ecrireDEmblee = useEffectEvent(() => void quitter((nouveau) => ({ genre: 'pilote', id: nouveau })));
  useEffect(() => {
    if (depart !== '') ecrireDEmblee();
  }, [depart]);
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.nativeEvent.isComposing || evenement.shiftKey) return;
    const vide = texte.trim() === '';
    if (evenement.key === 'Enter' || (evenement.key === 'Tab' && !vide)) {
      evenement.preventDefault();
      if (vide) setFaute(`Écrivez ${MOTS[genre].vide}, ou Échap pour y renoncer.`);
      else void quitter((nouveau) => ({ genre: 'pilote', id: nouveau }));
    } else if (evenement.key === 'Escape') {
      // Le foyer qui s'en va ne doit pas enregistrer ce à quoi l'on renonce.
      renonce.current = true;
      surFini(null);
    }
  };
  return (
    <div className="acte acte-neuf">
      <label htmlFor={id}>{MOTS[genre].titre}</label>
      <textarea
        id={id}
        ref={donnerLeFoyer}
        className="saisie"
        rows={1}
        value={texte}
        placeholder={MOTS[genre].exemple}
        aria-invalid={faute ? true : undefined}
        aria-describedby={`${id}-nature ${id}-faute`}
        onChange={({ target }) => {
          setTexte(target.value);
          setFaute(null);
        }}
        onKeyDown={surTouche}
        onBlur={() => void quitter(() => null)}
      />
      {changeDeNature && (
        <p id={`${id}-nature`} className="note">
          {empechement ?? `Un point ${enMots(point.nature)} ne se vote pas : il passera à ${enMots(genre)}.`}
        </p>
      )}
      <Faute id={`${id}-faute`}>{faute}</Faute>
    </div>
  );
}
