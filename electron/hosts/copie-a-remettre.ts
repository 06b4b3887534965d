import type { Database } from '#electron/database/open.ts';
import { estCodeDeDommage } from '#electron/database/sqlite-errors.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import { verifierCopieAPart } from '#electron/travaux/verifier-copie.ts';
import { envoiErrors } from '#shared/errors/envoi.errors.ts';
import type { Progression } from '#shared/travail/suite.ts';

/** Pages copiées avant de rendre la main : moins de 10 ms d'attente pour l'interface. */
const PAGES_PAR_PAS = 256;
/** La copie, puis sa relecture : ce que chacune prend du travail, sur cent. */
const COPIE = 80;

interface Menee {
  /** Une copie pas à pas ne croise pas une écriture longue, dont elle emporterait la moitié. */
  readonly partager: <T>(copie: () => Promise<T>) => Promise<T>;
  readonly suivre: (progression: Progression) => void;
  readonly arret: AbortSignal;
  /** Les notes que la copie ne porte pas (identifiants) ; la frappe en cours n'y va jamais. */
  readonly sansNotes: readonly string[];
}

/**
 * Copie le fichier ouvert à un endroit choisi, pas à pas, par la même voie que les sauvegardes, puis ôte de la copie ce que
 * l'on garde pour soi, et la relit toute, à part.
 * @throws TravailAnnule si on l'arrête ; AppError si la copie n'est pas saine
 */
export async function copierEtVerifier(db: Database, chemin: string, { partager, suivre, arret, sansNotes }: Menee) {
  const exigerVoulue = (): void => {
    if (arret.aborted) throw new TravailAnnule();
  };
  exigerVoulue();
  await partager(() =>
    db.backup(chemin, {
      progress: ({ totalPages, remainingPages }) => {
        exigerVoulue();
        const fait = Math.round((COPIE * (totalPages - remainingPages)) / Math.max(1, totalPages));
        suivre({ fait, total: 100, libelle: 'Copie du fichier de travail' });
        return PAGES_PAR_PAS;
      },
    }),
  );
  exigerVoulue();
  suivre({ fait: COPIE, total: 100, libelle: 'Vérification de la copie' });
  const avancer = ({ fait, total }: Progression): void =>
    suivre({
      fait: COPIE + Math.round(((100 - COPIE) * fait) / total),
      total: 100,
      libelle: 'Vérification de la copie',
    });
  const { resultat, annuler } = verifierCopieAPart(chemin, 'entiere', true, avancer, sansNotes);
  arret.addEventListener('abort', annuler, { once: true });
  const verdict = await resultat.finally(() => arret.removeEventListener('abort', annuler));
  if (verdict.saine) return;
  // Un code dit un support plein ou retiré ; une phrase, ou un dommage, une copie qui n'est pas ce qu'on y a mis.
  const cause = Object.assign(new Error(verdict.defaut), { code: verdict.defaut });
  throw /^[A-Z_]+$/u.test(verdict.defaut) && !estCodeDeDommage(verdict.defaut)
    ? cause
    : envoiErrors.copieFautive(cause);
}
