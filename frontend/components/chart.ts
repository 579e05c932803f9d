/**
 * <academy-chart>: lines or bars in the theme's colours. The drawing is decoration for the ear: the table beside it says the same,
 * so the canvas carries a short label and nothing else. The library is fetched only when a chart is on the screen.
 */
import type { Chart as ChartType, ChartConfiguration } from 'chart.js';

interface Series {
  name: string;
  tone: string;
  values: (number | null)[];
  dashed?: boolean;
}

interface Figure {
  kind: 'line' | 'bar';
  label: string;
  unit: string;
  stacked: boolean;
  labels: string[];
  series: Series[];
}

const library = () =>
  import('chart.js').then((chart) => {
    chart.Chart.register(
      chart.LineController,
      chart.LineElement,
      chart.PointElement,
      chart.BarController,
      chart.BarElement,
      chart.LinearScale,
      chart.CategoryScale,
      chart.Tooltip,
      chart.Legend,
    );
    return chart.Chart;
  });

class AcademyChart extends HTMLElement {
  private drawn?: ChartType;
  private readonly canvas = document.createElement('canvas');
  private readonly repaint = () => this.draw();
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly themes = new MutationObserver(this.repaint);
  private wanted = 0;

  connectedCallback(): void {
    this.canvas.setAttribute('role', 'img');
    this.replaceChildren(this.canvas);
    this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    this.dark.addEventListener('change', this.repaint);
    this.draw();
  }

  disconnectedCallback(): void {
    this.themes.disconnect();
    this.dark.removeEventListener('change', this.repaint);
    this.drawn?.destroy();
    this.drawn = undefined;
  }

  set figure(text: string) {
    this.dataset.figure = text;
    this.draw();
  }

  private async draw(): Promise<void> {
    const text = this.dataset.figure;
    if (!text || !this.isConnected) {
      return;
    }
    const turn = ++this.wanted;
    const Chart = await library();
    if (turn !== this.wanted || !this.isConnected) {
      return;
    }
    const figure = JSON.parse(text) as Figure;
    this.canvas.setAttribute('aria-label', figure.label);
    this.drawn?.destroy();
    this.drawn = new Chart(this.canvas, this.configuration(figure));
  }

  private configuration(figure: Figure): ChartConfiguration {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const ink = this.colour('--pra-ink-soft');
    const line = this.colour('--pra-line');
    const font = { family: getComputedStyle(this).fontFamily, size: 13 };
    return {
      type: figure.kind,
      data: {
        labels: figure.labels,
        datasets: figure.series.map((series) => ({
          label: series.name,
          data: series.values,
          borderColor: this.colour(series.tone),
          backgroundColor: this.colour(series.tone),
          borderWidth: figure.kind === 'line' ? 2.5 : 0,
          borderDash: series.dashed ? [6, 5] : [],
          pointRadius: 0,
          pointHitRadius: 12,
          tension: 0,
          spanGaps: false,
        })),
      },
      options: {
        animation: still ? false : { duration: 160 },
        maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        plugins: {
          legend: {
            position: 'bottom',
            labels: { color: ink, font, boxWidth: 24, boxHeight: 2, usePointStyle: false },
          },
          tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${item.formattedValue} ${figure.unit}` } },
        },
        scales: {
          x: { stacked: figure.stacked, grid: { display: false }, ticks: { color: ink, font, maxRotation: 0 } },
          y: {
            stacked: figure.stacked,
            beginAtZero: true,
            grid: { color: line },
            border: { display: false },
            ticks: { color: ink, font, maxTicksLimit: 6, callback: (value) => `${value} ${figure.unit}` },
          },
        },
      },
    };
  }

  /** Canvas wants a plain colour; the browser resolves light-dark() for us on a real element. */
  private colour(token: string): string {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}

customElements.define('academy-chart', AcademyChart);
